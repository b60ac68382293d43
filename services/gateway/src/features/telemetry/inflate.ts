import { promisify } from 'node:util'
import { gunzip, inflate } from 'node:zlib'
import { RequestProblem } from '@otel-bi/runtime/http/problem'

const [fromGzip, fromZlib] = [promisify(gunzip), promisify(inflate)]

/**
 * Decodes the content encoding of a body: gzip, which every OTLP exporter can send, deflate, or none.
 * @throws RequestProblem unsupported_media_type with Accept-Encoding (RFC 9110, 15.5.16),
 * content_too_large beyond `maxBytes`, where decompression stops, or malformed_request
 */
export async function inflated(
  encoding: string,
  body: Uint8Array,
  maxBytes: number,
): Promise<Uint8Array> {
  const options = { maxOutputLength: maxBytes }
  try {
    switch (encoding.trim().toLowerCase()) {
      case '':
      case 'identity':
        return body
      case 'gzip':
      case 'x-gzip':
        return await fromGzip(body, options)
      case 'deflate':
        return await fromZlib(body, options)
    }
  } catch (cause) {
    const isTooLarge =
      cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE'
    if (isTooLarge)
      throw new RequestProblem('content_too_large', {
        detail: `The inflated body may have ${maxBytes} bytes.`,
      })
    const detail = `The body is not ${encoding}, as Content-Encoding says.`
    throw new RequestProblem('malformed_request', { detail }, { cause })
  }
  throw new RequestProblem('unsupported_media_type', {
    detail: 'Content-Encoding must be gzip, deflate or identity.',
    headers: { 'accept-encoding': 'gzip, deflate, identity' },
  })
}
