import type { HttpEnvironment } from '@otel-bi/runtime/http/environment'
import type { RequestContext } from '@otel-bi/runtime/http/mount'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import type { MiddlewareHandler } from 'hono'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

const windowSeconds = 60

/** Counts requests per key and minute; RateLimit-* reports how many are left. Zero is no limit. */
export function rateLimit(
  limit: number,
  keyOf: (c: RequestContext) => string,
): MiddlewareHandler<HttpEnvironment> {
  if (limit === 0) return (_c, next) => next()
  const limiter = new RateLimiterMemory({ points: limit, duration: windowSeconds })
  return async (c, next) => {
    const used = await take(limiter, keyOf(c))
    const reset = String(Math.ceil(used.msBeforeNext / 1000))
    const headers = {
      'ratelimit-policy': `${limit};w=${windowSeconds}`,
      'ratelimit-limit': String(limit),
      'ratelimit-remaining': String(used.remainingPoints),
      'ratelimit-reset': reset,
    }
    if (used.consumedPoints > limit) {
      // Only the first refusal of a window has a cause, so that a flood is one security event.
      const options = used.consumedPoints === limit + 1 ? { cause: `${limit} a minute` } : undefined
      const details = { headers: { ...headers, 'retry-after': reset } }
      throw new RequestProblem('rate_limited', details, options)
    }
    await next()
    // An inner limit has already set the headers.
    if (c.res.headers.has('ratelimit-limit')) return
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value)
  }
}

async function take(limiter: RateLimiterMemory, key: string): Promise<RateLimiterRes> {
  try {
    return await limiter.consume(key)
  } catch (error) {
    if (error instanceof RateLimiterRes) return error
    throw error
  }
}
