import type { webhooks } from './generated/gateway.ts'

/** What a webhook may subscribe to. */
export type EventType = keyof webhooks

/** The body of a webhook, told apart by `type`. Verify its signature before you trust it. */
export type EventBody<T extends EventType = EventType> = {
  [K in T]: webhooks[K]['post']['requestBody']['content']['application/json']
}[T]
