import type { JWTPayload } from 'jose'
import { LRUCache } from 'lru-cache'

/** A judgement that holds until an instant, in milliseconds since the epoch, and for one version of the keys. */
export type Judged<T> = { readonly value: T; readonly until: number; readonly version?: unknown }

export type Remembered<T> = {
  readonly get: (token: string, now: number, version?: unknown) => T | undefined
  readonly set: (token: string, judged: Judged<T>) => void
}

/** All tokens that are remembered at once, in characters. */
const longest = 4 * 2 ** 20

/** Judgements about tokens whose signature was good, so that nobody else can fill it. */
export function createRemembered<T>(): Remembered<T> {
  const known = new LRUCache<string, Judged<T>>({
    maxSize: longest,
    sizeCalculation: (_judged, token) => token.length,
  })
  return {
    get(token, now, version) {
      const judged = known.get(token)
      return judged && judged.version === version && now < judged.until ? judged.value : undefined
    },
    set: (token, judged) => void known.set(token, judged),
  }
}

/** The first instant, in milliseconds since the epoch, at which verified claims are refused for their age. */
export const endOf = (
  { exp = 0, iat = 0 }: JWTPayload,
  { maxAgeSeconds, skewSeconds }: { readonly maxAgeSeconds: number; readonly skewSeconds: number },
): number => (Math.min(exp, iat + maxAgeSeconds) + skewSeconds) * 1_000
