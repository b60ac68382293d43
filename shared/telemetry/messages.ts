import { histogram, observe } from './instruments.ts'

export type SendingAttempt = {
  readonly kind: string
  readonly seconds: number
  /** The error's type; undefined for a message that was sent. */
  readonly errorType: string | undefined
}

/** What a worker of the outbox reports. Call it after telemetry has started. */
export function messageMetrics(): (attempt: SendingAttempt) => void {
  const duration = histogram('bi.messages.duration')
  return ({ kind, seconds, errorType }) =>
    duration.record(seconds, {
      'bi.destination.kind': kind,
      'bi.outcome': errorType === undefined ? 'succeeded' : 'failed',
      ...(errorType === undefined ? {} : { 'error.type': errorType }),
    })
}

export type OutboxState = {
  readonly dead: number
  /** Age of the oldest message that waits, in seconds; 0 when none does. */
  readonly waitingSeconds: number
}

/** Reports what waits and what is dead; nothing until the state is known. */
export function observeOutbox(state: () => OutboxState | undefined): void {
  observe('bi.messages.waiting.age', (report) => {
    const known = state()
    if (known) report(known.waitingSeconds)
  })
  observe('bi.messages.dead', (report) => {
    const known = state()
    if (known) report(known.dead)
  })
}
