import type { RequestContext } from '@otel-bi/runtime/http/mount'
import { targetIn } from '@otel-bi/runtime/http/target'
import { type CallDeps, callService } from '../../call-service.ts'
import type { GatewayDeps, Upstream } from '../../deps.ts'
import { requestHeaders, responseHeaders } from './headers.ts'

/** Forwards a request to a service and streams its response back. */
export async function forward(
  c: RequestContext,
  upstream: Upstream,
  deps: CallDeps & Pick<GatewayDeps, 'serviceTimeouts'>,
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
  const answer = await callService(upstream, call, deps, (response) => response)
  return new Response(answer.body, {
    status: answer.status,
    headers: responseHeaders(answer.headers),
  })
}
