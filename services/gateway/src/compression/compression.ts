import type { Context, MiddlewareHandler } from 'hono'
import { COMPRESSIBLE_CONTENT_TYPE_REGEX as compressible } from 'hono/utils/compress'
import { acceptedCodings, type Coding, codings } from './codings.ts'
import { createEncoder, type EncodeWhole, encodedStream } from './encoders.ts'
import { namedTag, tagIn, withPlainTags } from './entity-tags.ts'

/** A shorter answer fits into one packet as it is. */
const smallestBytes = 1_024
/** A longer answer is encoded while it is sent, and not kept. */
const longestWholeBytes = 2 * 2 ** 20
const keptBytes = 16 * 2 ** 20

/**
 * Sends answers in the coding that the client prefers. Handlers see only the chosen coding in
 * Accept-Encoding, and the tags that they gave in If-None-Match and If-Match. Problems, which repeat what
 * was sent, and files that are compressed already stay as they are.
 */
export function compression(): MiddlewareHandler {
  const encode = createEncoder(keptBytes)
  return async (c, next) => {
    const accepted = acceptedCodings(c.req.header('accept-encoding'))
    const tags = c.req.header('if-none-match') ?? ''
    simplify(c.req.raw.headers, accepted)
    await next()
    const { res } = c
    if (res.status === 304) nameTag(res.headers, tags, accepted)
    if (res.status === 304 || isCompressible(res)) varyByCoding(res.headers)
    if (isCompressible(res)) await encodeAnswer(c, accepted[0], encode)
  }
}

function simplify(headers: Headers, accepted: readonly Coding[]): void {
  headers.set('accept-encoding', accepted[0] ?? 'identity')
  // A version may be named by any of its representations, but only one that is accepted can be kept on.
  const conditions = { 'if-none-match': accepted, 'if-match': codings }
  for (const [name, known] of Object.entries(conditions)) {
    const list = headers.get(name)
    if (list !== null) headers.set(name, withPlainTags(list, known))
  }
}

/** A 304 names the representation that the client has. */
function nameTag(headers: Headers, tags: string, accepted: readonly Coding[]): void {
  const tag = headers.get('etag')
  if (tag !== null) headers.set('etag', namedTag(tag, tags, accepted))
}

const isCompressible = ({ ok, headers }: Response): boolean =>
  ok && compressible.test(headers.get('content-type') ?? '')

function varyByCoding(headers: Headers): void {
  const named = /\baccept-encoding\b/i.test(headers.get('vary') ?? '')
  if (!named) headers.append('vary', 'accept-encoding')
}

async function encodeAnswer(
  c: Context,
  coding: Coding | undefined,
  encode: EncodeWhole,
): Promise<void> {
  const { headers, body } = c.res
  const length = lengthIn(headers)
  const isForwarded = length !== undefined
  if (isForwarded && (!coding || length < smallestBytes)) return
  if (isStream(headers, length)) {
    if (!coding) return
    // Nothing of a stream may be read for a HEAD.
    if (body && c.req.method !== 'HEAD') replaceBody(c, encodedStream(body, coding))
    announce(c.res.headers, coding)
    return
  }
  // A forwarded HEAD has no body to encode.
  if (isForwarded && body === null) return announce(headers, coding)
  const bytes = new Uint8Array(await c.res.arrayBuffer())
  const isLeft = headers.has('content-encoding') || bytes.byteLength < smallestBytes
  const chosen = isLeft ? undefined : coding
  const sent = chosen ? await encode(bytes, chosen) : bytes
  replaceBody(c, sent)
  announce(c.res.headers, chosen)
  c.res.headers.set('content-length', String(sent.byteLength))
}

function lengthIn(headers: Headers): number | undefined {
  const length = headers.get('content-length')
  return length === null ? undefined : Number(length)
}

/** Services give the length of what they have as a whole, and the gateway's own answers are whole. */
const isStream = (headers: Headers, length: number | undefined): boolean =>
  length === undefined
    ? (headers.get('content-type') ?? '').startsWith('text/csv')
    : length > longestWholeBytes

function replaceBody(c: Context, body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>): void {
  const { status, headers } = c.res
  // Without this Hono adds the headers of the former response to the new ones.
  c.res = undefined
  c.res = new Response(body, { status, headers })
}

function announce(headers: Headers, coding: Coding | undefined): void {
  headers.delete('content-length')
  if (coding === undefined) return
  headers.set('content-encoding', coding)
  const tag = headers.get('etag')
  if (tag !== null) headers.set('etag', tagIn(tag, coding))
}
