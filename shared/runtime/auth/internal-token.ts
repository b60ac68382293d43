import { role } from '@otel-bi/contract/access'
import { errors, type JWTPayload, jwtVerify, SignJWT } from 'jose'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { Identity } from './identity.ts'

const gatewayIssuer = 'api-gateway'
const lifetimeSeconds = 60
const reuseMs = 20_000
const algorithm = 'HS256'

const claims = z.object({ sub: z.string().min(1), roles: z.array(role) })

const keyOf = (secret: string) => new TextEncoder().encode(secret)

/** A token that lets the gateway call one service for one user, for a minute. */
export function mintInternalToken(
  secret: string,
  audience: string,
  identity: Identity,
  now = new Date(),
): Promise<string> {
  return new SignJWT({ roles: [...identity.roles] })
    .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
    .setSubject(identity.subject)
    .setIssuer(gatewayIssuer)
    .setAudience(audience)
    .setIssuedAt(now)
    .setExpirationTime(Math.trunc(now.getTime() / 1000) + lifetimeSeconds)
    .sign(keyOf(secret))
}

export type InternalTokens = (audience: string, identity: Identity) => Promise<string>

/** Mints one token per user, roles and service, and gives it out for 20 of its 60 seconds. */
export function createInternalTokens(secret: string, now: () => number): InternalTokens {
  const minted = new LRUCache<string, Promise<string>>({
    max: 10_000,
    ttl: reuseMs,
    ttlResolution: 0,
    perf: { now },
  })
  return (audience, identity) => {
    const key = JSON.stringify([audience, identity.subject, identity.roles])
    const kept = minted.get(key)
    if (kept) return kept
    const token = mintInternalToken(secret, audience, identity, new Date(now()))
    minted.set(key, token)
    return token
  }
}

export type InternalTokenRules = {
  readonly secret: string
  /** Still accepted while secrets rotate. */
  readonly previousSecret?: string | undefined
  readonly issuers: readonly string[]
  readonly audience: string
}

/** Answers whom the token speaks for, or undefined when it is not one of ours. */
export async function verifyInternalToken(
  token: string,
  rules: InternalTokenRules,
): Promise<Identity | undefined> {
  for (const secret of [rules.secret, rules.previousSecret]) {
    const payload = secret && (await signedClaims(token, secret, rules))
    const parsed = claims.safeParse(payload)
    if (parsed.success) return { subject: parsed.data.sub, roles: parsed.data.roles }
  }
  return undefined
}

async function signedClaims(
  token: string,
  secret: string,
  { issuers, audience }: InternalTokenRules,
): Promise<JWTPayload | undefined> {
  try {
    const { payload } = await jwtVerify(token, keyOf(secret), {
      algorithms: [algorithm],
      issuer: [...issuers],
      audience,
      requiredClaims: ['exp', 'iat', 'sub'],
      maxTokenAge: lifetimeSeconds,
      clockTolerance: 5,
    })
    return payload
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined
    throw error
  }
}
