/** Why an attempt failed, as a code that is stored and shown; what a receiver wrote is neither. */
export type FailureCode =
  | 'address_invalid'
  | 'address_not_allowed'
  | 'address_unknown'
  | 'attachment_failed'
  | 'connection_failed'
  | 'destination_deleted'
  | 'internal_error'
  | 'login_refused'
  | 'not_configured'
  | 'recipients_refused'
  | 'secret_unreadable'
  | 'smtp_refused'
  | 'timeout'
  | 'tls_failed'
  | `http_${number}`

type Hints = {
  /** Another attempt would fail in the same way. */
  readonly permanent?: boolean
  /** What the receiver asked to wait for. */
  readonly retryAfterMs?: number | undefined
}

export class DeliveryFailed extends Error {
  override readonly name = 'DeliveryFailed'
  readonly permanent: boolean
  readonly retryAfterMs: number | undefined
  constructor(
    readonly code: FailureCode,
    { permanent = false, retryAfterMs }: Hints = {},
  ) {
    super(code)
    this.permanent = permanent
    this.retryAfterMs = retryAfterMs
  }
}
