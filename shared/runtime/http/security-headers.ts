import { embedPath } from '@otel-bi/contract/dashboard'
import type { Context, MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

export type HeaderSettings = {
  /** Origins beside our own that a page may call, such as the identity provider's. */
  readonly connect?: readonly string[]
  /** Origins beside our own that a page may frame, for renewing a session unseen. */
  readonly frame?: readonly string[]
  /** Other origins that may frame the page /embed. */
  readonly embedding?: readonly string[]
  /** Whether the caller speaks TLS, to us or to a proxy that we trust. */
  readonly isSecure?: (c: Context) => boolean
}

const self = "'self'"
const year = 365 * 24 * 60 * 60

/**
 * What a browser may do with our responses: run scripts of our origin only, and frame us only from it; the page
 * /embed also from the origins that are named.
 */
export function securityHeaders({
  connect = [],
  frame = [],
  embedding = [],
  isSecure = () => false,
}: HeaderSettings = {}): MiddlewareHandler {
  const framedBy = (ancestors: readonly string[]) =>
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: [self],
        connectSrc: [self, ...connect],
        frameSrc: [self, ...frame],
        imgSrc: [self, 'data:'],
        // Charts and Swagger UI set style attributes; a style cannot run anything.
        styleSrc: [self, "'unsafe-inline'"],
        objectSrc: ["'none'"],
        baseUri: [self],
        formAction: [self],
        frameAncestors: [self, ...ancestors],
      },
      referrerPolicy: 'no-referrer',
      // It names no other origin: where one may frame, the policy alone decides.
      xFrameOptions: ancestors.length === 0 ? 'SAMEORIGIN' : false,
      strictTransportSecurity: false,
      crossOriginOpenerPolicy: false,
    })
  const [headers, embedHeaders] = [framedBy([]), framedBy(embedding)]
  return async (c, next) => {
    await (isEmbedPage(c) ? embedHeaders : headers)(c, next)
    if (isSecure(c))
      c.res.headers.set('strict-transport-security', `max-age=${year}; includeSubDomains`)
    // A page that signs in through a window of its own has already said something else.
    if (!c.res.headers.has('cross-origin-opener-policy'))
      c.res.headers.set('cross-origin-opener-policy', 'same-origin')
  }
}

/** Also nginx's question for the headers of this page, which it serves itself. */
const isEmbedPage = (c: Context): boolean =>
  c.req.path === embedPath ||
  (c.req.path === '/api/health' && c.req.header('x-page-path') === embedPath)
