import createClient, { type Client } from 'openapi-fetch'
import type { components, operations, paths } from './generated/gateway.ts'

export type { Middleware } from 'openapi-fetch'

export type Schemas = components['schemas']
/** The `operationId` of every call. */
export type Operation = keyof operations
export type OtelBiClient = Client<paths>

export type TypedClientOptions = {
  /** Where the gateway is, for example `https://bi.example.com`; empty for the page's own origin. */
  readonly baseUrl: string
  /** The bearer token to send, requested before each call; undefined sends none. */
  readonly token?: () => Promise<string | undefined>
  /** What sends a request; by default the platform's fetch. */
  readonly fetch?: (request: Request) => Promise<Response>
}

/** The client without any patience: each call is sent once, and waits as long as the platform does. */
export function createTypedClient({ baseUrl, token, fetch }: TypedClientOptions): OtelBiClient {
  const client = createClient<paths>({ baseUrl, ...(fetch ? { fetch } : {}) })
  if (token)
    client.use({
      async onRequest({ request }) {
        const value = await token()
        if (value !== undefined) request.headers.set('authorization', `Bearer ${value}`)
        return request
      },
    })
  return client
}
