import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP } from 'node:net'
import { DeliveryFailed } from '../delivery-failed.ts'
import { type Resolve, resolveTarget } from './resolve.ts'
import type { Target } from './target.ts'

export type PostOptions = {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly resolve: Resolve
  /** Until the connection is open, its TLS included. */
  readonly connectTimeoutMs: number
  /** From the resolution of the name to the end of the response. */
  readonly timeoutMs: number
  readonly signal: AbortSignal
  /** Certificates to trust beside those of the system; tests have their own. */
  readonly ca?: string | undefined
}

export type PostResponse = {
  readonly status: number
  readonly retryAfter: string | undefined
}

/** A response is read to this length, so that the connection ends well, and is thrown away. */
const longestResponse = 64 * 1024

/**
 * Posts to a target whose name is resolved once: the connection goes to that address, and TLS and the Host
 * header keep the name. Redirects are responses like others.
 * @throws DeliveryFailed with what went wrong.
 */
export async function pinnedPost(target: Target, options: PostOptions): Promise<PostResponse> {
  const whole = AbortSignal.timeout(options.timeoutMs)
  const signal = AbortSignal.any([whole, options.signal])
  const ended = new Promise<never>((_resolve, reject) => {
    const end = () => reject(new DeliveryFailed('timeout'))
    if (signal.aborted) end()
    signal.addEventListener('abort', end, { once: true })
  })
  ended.catch(() => undefined)
  const address = await Promise.race([resolveTarget(target, options.resolve), ended])
  return Promise.race([post(target, address, options, signal), ended])
}

function post(
  { url, hostname }: Target,
  address: string,
  { headers, body, connectTimeoutMs, ca }: PostOptions,
  signal: AbortSignal,
): Promise<PostResponse> {
  const isSecure = url.protocol === 'https:'
  const open = isSecure ? httpsRequest : httpRequest
  return new Promise((resolve, reject) => {
    const request = open({
      method: 'POST',
      host: address,
      port: url.port === '' ? (isSecure ? 443 : 80) : Number(url.port),
      path: `${url.pathname}${url.search}`,
      headers: { ...headers, host: url.host, 'content-length': Buffer.byteLength(body) },
      // A server name is never an address (RFC 6066).
      ...(isSecure && isIP(hostname) === 0 ? { servername: hostname } : {}),
      ...(ca === undefined ? {} : { ca }),
      agent: false,
      signal,
    })
    limitConnecting(request, { isSecure, connectTimeoutMs })
    request.on('error', (error) => reject(asFailure(error)))
    request.on('response', (response) => drain(response).then(resolve, reject))
    request.end(body)
  })
}

function limitConnecting(
  request: ClientRequest,
  { isSecure, connectTimeoutMs }: { isSecure: boolean; connectTimeoutMs: number },
): void {
  const late = () => request.destroy(new DeliveryFailed('timeout'))
  const timer = setTimeout(late, connectTimeoutMs)
  const clear = () => clearTimeout(timer)
  request.on('socket', (socket) => socket.once(isSecure ? 'secureConnect' : 'connect', clear))
  request.on('close', clear)
}

function drain(response: IncomingMessage): Promise<PostResponse> {
  const result = {
    status: response.statusCode ?? 0,
    retryAfter: response.headers['retry-after'],
  }
  return new Promise((resolve, reject) => {
    let length = 0
    response.on('data', (chunk: Buffer) => {
      length += chunk.byteLength
      if (length <= longestResponse) return
      resolve(result)
      response.destroy()
    })
    response.on('end', () => resolve(result))
    response.on('error', (error) => reject(asFailure(error)))
    response.on('close', () => reject(new DeliveryFailed('connection_failed')))
  })
}

function asFailure(error: Error): DeliveryFailed {
  if (error instanceof DeliveryFailed) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const isTls = /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)
  return new DeliveryFailed(isTls ? 'tls_failed' : 'connection_failed')
}
