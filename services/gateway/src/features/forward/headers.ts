import { gatewayCacheControl } from '@otel-bi/contract/gateway-cache'

/** RFC 9110, section 7.6.1: hop-by-hop headers are not forwarded. */
const hopByHop = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]

/** Only these are forwarded: identity and trace context come from the gateway itself. */
const forwardedRequest = [
  'accept',
  'accept-language',
  'content-encoding',
  'content-type',
  'if-none-match',
  'idempotency-key',
]

export function requestHeaders(incoming: Headers): Headers {
  const headers = new Headers()
  for (const name of forwardedRequest) {
    const value = incoming.get(name)
    if (value !== null) headers.set(name, value)
  }
  return headers
}

export function responseHeaders(upstream: Headers): Headers {
  const headers = new Headers(upstream)
  const named = (upstream.get('connection') ?? '').split(',').map((name) => name.trim())
  // fetch has already decoded the body, so its encoding and length no longer apply.
  const decoded = upstream.has('content-encoding') ? ['content-encoding', 'content-length'] : []
  for (const name of [...hopByHop, ...named, ...decoded, gatewayCacheControl])
    if (name !== '') headers.delete(name)
  return headers
}
