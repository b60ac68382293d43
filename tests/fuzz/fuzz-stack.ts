import { startSecuredStack } from '../stack/security/secured-stack.ts'

/** The three services without limits on how often one may call. */
export const startFuzzStack = () =>
  startSecuredStack({ RATE_LIMIT_PER_SUBJECT: '0', RATE_LIMIT_PER_ADDRESS: '0' })
