import type { Context, MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

export type HeaderSettings = {
  /** Origins beside our own that a page may call, such as the identity provider's. */
  readonly connect?: readonly string[]
  /** Origins beside our own that a page may frame, for renewing a session unseen. */
  readonly frame?: readonly string[]
  /** Whether the caller speaks TLS, to us or to a proxy that we trust. */
  readonly isSecure?: (c: Context) => boolean
}

const self = "'self'"
const year = 365 * 24 * 60 * 60

/** What a browser may do with our responses: run scripts of our origin only, and frame us only from it. */
export function securityHeaders({
  connect = [],
  frame = [],
  isSecure = () => false,
}: HeaderSettings = {}): MiddlewareHandler {
  const headers = secureHeaders({
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
      frameAncestors: [self],
    },
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'SAMEORIGIN',
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
  })
  return async (c, next) => {
    await headers(c, next)
    if (isSecure(c))
      c.res.headers.set('strict-transport-security', `max-age=${year}; includeSubDomains`)
    // A page that signs in through a window of its own has already said something else.
    if (!c.res.headers.has('cross-origin-opener-policy'))
      c.res.headers.set('cross-origin-opener-policy', 'same-origin')
  }
}
