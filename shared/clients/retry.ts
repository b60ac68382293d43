import ky, { HTTPError } from 'ky'

export type RetryOptions = {
  /** How often a call is sent again at most. Default: 2; 0 sends it once. */
  readonly retries?: number | undefined
  /** Milliseconds that one try waits for the answer to begin; reading it takes what it takes. Default: 60,000. */
  readonly timeoutMs?: number | undefined
}

/** Longer than this we do not keep a caller waiting: a longer Retry-After is returned as the answer. */
const longestPauseMs = 30_000
const transient = [429, 502, 503, 504]

/**
 * Sends a request again when sending it twice does no harm (GET and HEAD, and what has an
 * `idempotency-key`) and there was no answer, or a 429, 502, 503 or 504. Between tries it waits as long
 * as `Retry-After` asks (RFC 9110, 10.2.3), else with exponential backoff from 300 ms and full jitter
 * (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/). After the last try the
 * caller gets what the server said.
 * @throws what the given `fetch` throws, ky's TimeoutError, or the reason of the request's signal.
 */
export function retrying(
  fetch: (request: Request) => Promise<Response>,
  { retries = 2, timeoutMs = 60_000 }: RetryOptions = {},
): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      return await ky(request, {
        fetch: (input, init) =>
          fetch(input instanceof Request ? input : new Request(String(input), init)),
        timeout: timeoutMs,
        retry: {
          limit: isRepeatable(request) ? retries : 0,
          methods: ['get', 'head', 'post'],
          statusCodes: transient,
          afterStatusCodes: transient,
          backoffLimit: longestPauseMs,
          jitter: true,
          retryOnTimeout: true,
          shouldRetry: ({ error }) => (asksForTooMuch(error) ? false : undefined),
        },
        hooks: { beforeRetry: [({ error }) => discard(error)] },
      })
    } catch (error) {
      if (error instanceof HTTPError) return error.response
      throw error
    }
  }
}

const isRepeatable = ({ method, headers }: Request) =>
  method === 'GET' || method === 'HEAD' || headers.has('idempotency-key')

function asksForTooMuch(error: unknown): boolean {
  if (!(error instanceof HTTPError)) return false
  const after = error.response.headers.get('retry-after')
  if (after === null) return false
  const seconds = Number(after)
  const pauseMs = Number.isNaN(seconds) ? Date.parse(after) - Date.now() : seconds * 1000
  return pauseMs > longestPauseMs
}

/** An unread answer would keep its connection. */
async function discard(error: unknown): Promise<void> {
  if (error instanceof HTTPError) await error.response.body?.cancel()
}
