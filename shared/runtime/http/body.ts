import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { fieldProblems, invalidRequest } from './mount.ts'
import { problemResponse, RequestProblem } from './problem.ts'

/** What `parseBody` needs of a contract route. */
export type BodyRoute = {
  readonly request: {
    readonly body: {
      readonly content: { readonly 'application/json': { readonly schema: z.ZodObject } }
    }
  }
}

type SchemaOf<R extends BodyRoute> = R['request']['body']['content']['application/json']['schema']
export type BodyOf<R extends BodyRoute> = z.output<SchemaOf<R>>

/** The most that a body may have, inflated if it is compressed. */
export const maxBodyBytes = 64 * 1024

/** Turns bodies over 64 KiB away, whether they declare their length or are sent in chunks. */
export const smallBody: MiddlewareHandler = bodyLimit({
  maxSize: maxBodyBytes,
  onError: (c) =>
    problemResponse(c, 'content_too_large', { detail: `${maxBodyBytes} bytes are the most` }),
})

/**
 * The JSON body of a request as the route's schema has it.
 * @throws RequestProblem unsupported_media_type, malformed_request, or invalid_request naming each field.
 */
export async function parseBody<R extends BodyRoute>(route: R, c: Context): Promise<BodyOf<R>> {
  const schema: SchemaOf<R> = route.request.body.content['application/json'].schema
  const parsed = z.safeParse(schema, await readJson(c))
  if (parsed.success) return parsed.data
  const known = Object.keys(route.request.body.content['application/json'].schema.shape)
  throw invalidRequest(
    parsed.error.issues
      .flatMap((issue) => fieldProblems(issue, known))
      .map(({ field, message }) => ({ field: field === '' ? 'body' : field, message })),
  )
}

async function readJson(c: Context): Promise<unknown> {
  const mediaType = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (mediaType !== 'application/json') throw new RequestProblem('unsupported_media_type')
  const encoding = c.req.header('content-encoding') ?? 'identity'
  if (encoding.trim().toLowerCase() !== 'identity')
    throw new RequestProblem('unsupported_media_type', {
      detail: `The body must be sent as it is, not as ${encoding}.`,
      headers: { 'accept-encoding': 'identity' },
    })
  try {
    // Text that is not UTF-8 is refused; it could not be stored as it was given.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await c.req.arrayBuffer())
    return JSON.parse(text)
  } catch (cause) {
    throw new RequestProblem('malformed_request', { detail: 'The body is not JSON.' }, { cause })
  }
}
