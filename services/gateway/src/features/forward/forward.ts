import type { RequestContext } from '@otel-bi/runtime/http/mount'
import { targetIn } from '@otel-bi/runtime/http/target'
import { type CallDeps, callService } from '../../call-service.ts'
import type { GatewayDeps, Upstream } from '../../deps.ts'
import { requestHeaders, responseHeaders } from './headers.ts'

export type ForwardDeps = CallDeps & Pick<GatewayDeps, 'serviceTimeouts'>

/**
 * Forwards a request to a service and streams its response back.
 * @param read what becomes of the response; while it reads the body, the service must answer in time
 */
export async function forward(
  c: RequestContext,
  upstream: Upstream,
  deps: ForwardDeps,
  read: (answer: Response) => Response | Promise<Response>,
): Promise<Response> {
  const { method, body, signal, headers } = c.req.raw
  const call = {
    identity: c.get('identity'),
    target: targetIn(c).encoded,
    method,
    headers: requestHeaders(headers),
    body,
    signal,
    timeoutMs: deps.serviceTimeouts.forward,
  }
  const answer = await callService(upstream, call, deps, read)
  return new Response(answer.body, {
    status: answer.status,
    headers: responseHeaders(answer.headers),
  })
}
