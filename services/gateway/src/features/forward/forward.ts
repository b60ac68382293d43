import type { RequestContext } from '@otel-bi/runtime/http/mount'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import { targetIn } from '@otel-bi/runtime/http/target'
import type { GatewayDeps, Upstream } from '../../deps.ts'
import { requestHeaders, responseHeaders } from './headers.ts'

/** Sends a request on with a token for one service, and the answer back as a stream. */
export async function forward(
  c: RequestContext,
  upstream: Upstream,
  deps: Pick<GatewayDeps, 'internalTokens' | 'fetch' | 'logger'>,
): Promise<Response> {
  const { method, body, signal, headers } = c.req.raw
  const { encoded } = targetIn(c)
  const token = await deps.internalTokens(upstream.service, c.get('identity'))
  const request = new Request(`${upstream.url}${encoded}`, {
    method,
    headers: requestHeaders(headers, token),
    body,
    signal,
    redirect: 'manual',
  })
  const answer = await deps.fetch(request).catch((cause: unknown) => {
    // Whoever has left is not told that nobody answers.
    if (signal.aborted) throw signal.reason
    deps.logger.warn({ err: cause, service: upstream.service }, 'the service does not answer')
    throw new RequestProblem(
      'upstream_unavailable',
      { detail: `${upstream.service} does not answer.`, headers: { 'retry-after': '5' } },
      { cause },
    )
  })
  return new Response(answer.body, {
    status: answer.status,
    headers: responseHeaders(answer.headers),
  })
}
