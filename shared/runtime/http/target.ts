import type { Context, MiddlewareHandler } from 'hono'
import { RequestProblem } from './problem.ts'

/** What a request is addressed to, read once and in one way for routing, limits, audit and forwarding. */
export type Target = {
  /** Percent-decoded, as routes are matched with it. */
  readonly path: string
  /** Path and query as they are sent on: normalised, still percent-encoded. */
  readonly encoded: string
  /** The query with its question mark, or empty. */
  readonly search: string
}

/** RFC 9110, 7.2: a host, a literal address in brackets included, and a port; empty is allowed. */
const hostHeader = /^(?:(?:[\w.~-]|%[\da-f]{2})+|\[[\da-f:.]+\])(?::\d{0,5})?$|^$/i

const known = new WeakMap<Request, Target | undefined>()

/** The target of a request line, read once; undefined when it is not a UTF-8 path. */
function targetOf(request: Request): Target | undefined {
  if (!known.has(request)) known.set(request, readTarget(request.url))
  return known.get(request)
}

/** Independent of Host. */
function readTarget(url: string): Target | undefined {
  const start = url.startsWith('/') ? 0 : url.indexOf('/', url.indexOf('://') + 3)
  if (start < 0 || !/^(?:https?:\/)?\//.test(url)) return undefined
  const { pathname, search } = new URL(`http://host${url.slice(start)}`)
  try {
    // An encoded percent sign or slash stays encoded, so that nothing is decoded twice.
    return {
      path: decodeURI(pathname.replaceAll('%25', '%2525')),
      encoded: `${pathname}${search}`,
      search,
    }
  } catch {
    return undefined
  }
}

/** Hono's `getPath`; what has no target is refused by `wellFormedTarget` before any route. */
export const pathOf = (request: Request): string => targetOf(request)?.path ?? '/'

/** Refuses a target that is no path, and a Host that is none. @throws RequestProblem malformed_request */
export const wellFormedTarget: MiddlewareHandler = (c, next) => {
  targetIn(c)
  const host = c.req.header('host') ?? ''
  if (!hostHeader.test(host) || !URL.canParse(`http://${host || 'host'}`))
    throw new RequestProblem('malformed_request', {
      detail: 'The Host header must be one host name or address, with or without a port.',
    })
  return next()
}

/** The target of a request. @throws RequestProblem malformed_request when it has none. */
export function targetIn(c: Context): Target {
  const target = targetOf(c.req.raw)
  if (target) return target
  throw new RequestProblem('malformed_request', {
    detail: 'The path must be percent-encoded UTF-8.',
  })
}
