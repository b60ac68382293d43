import { createHash, randomUUID } from 'node:crypto'
import { role } from '@otel-bi/contract/access'
import { decodeProtectedHeader, errors, jwtVerify, SignJWT } from 'jose'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { Identity } from './identity.ts'

const type = 'embed+jwt'
const issuer = 'otel-bi'
const algorithm = 'HS256'

/** One question, and in whose name it is asked. */
type EmbedGrant = {
  readonly identity: Identity
  /** Path and query of the one call that the token is for. */
  readonly question: string
  /** What the page calls it; null for the model's own title. */
  readonly title: string | null
}
type CheckedGrant = EmbedGrant & { readonly tokenId: string }

export type EmbedTokens = {
  readonly mint: (
    grant: EmbedGrant,
    lifetimeSeconds: number,
  ) => Promise<{ readonly token: string; readonly expiresAt: Date }>
  /** What a token is for; undefined when it is forged, expired or none of ours. */
  readonly check: (token: string) => Promise<CheckedGrant | undefined>
}

const claims = z.object({
  sub: z.string().min(1),
  roles: z.array(role),
  question: z.string(),
  title: z.string().nullable(),
  jti: z.string(),
})

const keyId = (key: Uint8Array): string =>
  createHash('sha256').update('embed ').update(key).digest('base64url').slice(0, 12)

/** Tokens of one issuer and key begin with one header: few are read, and all others found. */
const readHeaders = new LRUCache<string, boolean>({ max: 100 })

/** Whether a token claims to be for embedding; what it says is not checked. */
export function isEmbedToken(token: string): boolean {
  const header = token.slice(0, token.indexOf('.'))
  const isRead = readHeaders.get(header)
  if (isRead !== undefined) return isRead
  const isOurs = claimsType(token)
  readHeaders.set(header, isOurs)
  return isOurs
}

function claimsType(token: string): boolean {
  try {
    return decodeProtectedHeader(token).typ === type
  } catch {
    return false
  }
}

/** Signs with the first of these keys of 32 bytes; the older ones are still accepted while keys rotate. */
export function createEmbedTokens(
  keys: readonly [Uint8Array, ...Uint8Array[]],
  now: () => Date,
): EmbedTokens {
  const [newest] = keys
  const byId = new Map(keys.map((key) => [keyId(key), key]))
  return {
    async mint({ identity, question, title }, lifetimeSeconds) {
      const issued = Math.trunc(now().getTime() / 1000)
      const token = await new SignJWT({ roles: [...identity.roles], question, title })
        .setProtectedHeader({ alg: algorithm, typ: type, kid: keyId(newest) })
        .setSubject(identity.subject)
        .setIssuer(issuer)
        .setAudience(issuer)
        .setJti(randomUUID())
        .setIssuedAt(issued)
        .setExpirationTime(issued + lifetimeSeconds)
        .sign(newest)
      return { token, expiresAt: new Date((issued + lifetimeSeconds) * 1000) }
    },
    async check(token) {
      const payload = await verified(token, byId, now())
      const parsed = claims.safeParse(payload)
      if (!parsed.success) return undefined
      const { sub: subject, roles, question, title, jti: tokenId } = parsed.data
      return { identity: { subject, roles }, question, title, tokenId }
    },
  }
}

async function verified(token: string, keys: ReadonlyMap<string, Uint8Array>, currentDate: Date) {
  const key = keys.get(decodeProtectedHeader(token).kid ?? '')
  if (!key) return undefined
  try {
    const { payload } = await jwtVerify(token, key, {
      ...{ algorithms: [algorithm], typ: type, issuer, audience: issuer, currentDate },
      requiredClaims: ['exp', 'iat', 'sub', 'jti'],
    })
    return payload
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined
    throw error
  }
}

/**
 * Whether two targets are the same question: the same path, letter by letter, and the same parameters with the
 * same values, whatever their order; the values of one name keep theirs.
 */
export const isSameQuestion = (one: string, other: string): boolean =>
  canonical(one) === canonical(other)

function canonical(target: string): string {
  const at = target.indexOf('?')
  const path = at < 0 ? target : target.slice(0, at)
  const words = new URLSearchParams(at < 0 ? '' : target.slice(at))
  words.sort()
  return JSON.stringify([path, ...words])
}
