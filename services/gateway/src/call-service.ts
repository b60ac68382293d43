import type { Identity } from '@otel-bi/runtime/auth/identity'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import type { GatewayDeps, Upstream } from './deps.ts'

export type CallDeps = Pick<GatewayDeps, 'internalTokens' | 'fetch' | 'logger'>

export type ServiceCall = {
  /** The user in whose name the service is called: its roles and its audit apply. */
  readonly identity: Identity
  /** Path and query. */
  readonly target: string
  readonly method?: string
  readonly headers?: Headers
  readonly body?: ReadableStream<Uint8Array> | null
  /** Aborts when the client disconnects. */
  readonly signal?: AbortSignal
  readonly timeoutMs: number
}

/**
 * Calls a service with a token for the user. The timeout covers everything up to the end of `read`: a
 * `read` that returns the response leaves its body, which may be a long file, without one.
 * @throws RequestProblem upstream_unavailable; the client's abort reason when it has disconnected.
 */
export async function callService<T>(
  { service, url }: Upstream,
  { identity, target, method = 'GET', headers = new Headers(), ...call }: ServiceCall,
  deps: CallDeps,
  read: (response: Response) => T | Promise<T>,
): Promise<T> {
  headers.set('authorization', `Bearer ${await deps.internalTokens(service, identity)}`)
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), call.timeoutMs)
  const signals = call.signal ? [call.signal, late.signal] : [late.signal]
  try {
    const request = new Request(`${url}${target}`, {
      method,
      headers,
      body: call.body ?? null,
      signal: AbortSignal.any(signals),
      redirect: 'manual',
    })
    return await read(await deps.fetch(request))
  } catch (cause) {
    if (call.signal?.aborted) throw call.signal.reason
    const within = late.signal.aborted ? ` within ${call.timeoutMs / 1_000} s` : ''
    deps.logger.warn({ err: cause, service }, `the service does not answer${within}`)
    const detail = `${service} does not answer${within}.`
    const headers = { 'retry-after': '5' }
    throw new RequestProblem('upstream_unavailable', { detail, headers }, { cause })
  } finally {
    clearTimeout(timer)
  }
}
