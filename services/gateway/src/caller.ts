import type { HttpEnvironment } from '@otel-bi/runtime/http/environment'
import type { Context } from 'hono'

/**
 * Client address of a request. Each trusted proxy appends its peer to X-Forwarded-For, so with n of them
 * the n-th entry from the end is reliable, and the client may have invented any entry before it.
 */
export function addressOf(c: Context<HttpEnvironment>, trustedProxyHops: number): string {
  const heard = c.env?.requestIP?.(c.req.raw)?.address ?? 'unknown'
  if (trustedProxyHops === 0) return heard
  return forwarded(c, 'x-forwarded-for').at(-trustedProxyHops) ?? heard
}

/** Whether the client used TLS to the outermost trusted proxy. */
export const spokeTls = (c: Context, trustedProxyHops: number): boolean =>
  trustedProxyHops > 0 && forwarded(c, 'x-forwarded-proto')[0] === 'https'

const forwarded = (c: Context, name: string): string[] =>
  (c.req.header(name) ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
