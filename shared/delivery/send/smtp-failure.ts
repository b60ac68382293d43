import { DeliveryFailed, type FailureCode } from '../delivery-failed.ts'

/** Nodemailer's codes (nodemailer.com/errors). */
const known: Readonly<Record<string, FailureCode>> = {
  EAUTH: 'login_refused',
  ENOAUTH: 'login_refused',
  EDNS: 'address_unknown',
  EENVELOPE: 'recipients_refused',
  EMESSAGE: 'smtp_refused',
  EREQUIRETLS: 'tls_failed',
  ETIMEDOUT: 'timeout',
  ETLS: 'tls_failed',
}

/** What a server refuses for good (5xx) is not tried again, except a login: that is for the operator to mend. */
export function asSmtpFailure(error: unknown): DeliveryFailed {
  const { code = '', responseCode = 0 } = fieldsOf(error)
  const failure = isCertificateFault(error) ? 'tls_failed' : (known[code] ?? 'connection_failed')
  const permanent =
    responseCode >= 500 && (failure === 'recipients_refused' || failure === 'smtp_refused')
  return new DeliveryFailed(failure, { permanent })
}

/** Nodemailer gives a refused certificate the code of any lost socket. */
const isCertificateFault = (error: unknown) =>
  error instanceof Error && /certificate|altname/i.test(error.message)

function fieldsOf(error: unknown): { code?: string; responseCode?: number } {
  if (!(error instanceof Error)) return {}
  return {
    ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
    ...('responseCode' in error && typeof error.responseCode === 'number'
      ? { responseCode: error.responseCode }
      : {}),
  }
}
