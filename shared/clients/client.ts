import { type RetryOptions, retrying } from './retry.ts'
import { createTypedClient, type OtelBiClient, type TypedClientOptions } from './typed-client.ts'

export type ClientOptions = TypedClientOptions & RetryOptions

/**
 * A typed client of the gateway: `client.GET('/api/aw/sales/kpis', { params: { query: { days_back: 30 } } })`
 * answers `{ data, error, response }`, where `error` is an RFC 9457 problem. `dataOf` makes it data or an
 * `ApiProblem`. Calls that may be repeated are, as `retrying` says; `signal` in a call's options aborts it.
 */
export function createOtelBiClient(options: ClientOptions): OtelBiClient {
  const { fetch = (request) => globalThis.fetch(request), retries, timeoutMs, ...rest } = options
  return createTypedClient({ ...rest, fetch: retrying(fetch, { retries, timeoutMs }) })
}
