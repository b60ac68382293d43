import { role } from '@otel-bi/contract/access'
import { errors, type JWTPayload, jwtVerify, SignJWT } from 'jose'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { Identity } from './identity.ts'
import { createRemembered, endOf, type Judged } from './remembered.ts'

const gatewayIssuer = 'api-gateway'
const lifetimeSeconds = 60
const skewSeconds = 5
const reuseMs = 20_000
const algorithm = 'HS256'

const claims = z.object({
  sub: z.string().min(1),
  roles: z.array(role),
  client: z.string().optional(),
  service_account: z.literal(true).optional(),
})

const keyOf = (secret: string) => new TextEncoder().encode(secret)

/** A token that lets the gateway call one service for one user, for a minute. */
export function mintInternalToken(
  secret: string,
  audience: string,
  identity: Identity,
  now = new Date(),
): Promise<string> {
  const { roles, client, isServiceAccount } = identity
  const marks = {
    ...(client !== undefined && { client }),
    ...(isServiceAccount && { service_account: true }),
  }
  return new SignJWT({ roles: [...roles], ...marks })
    .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
    .setSubject(identity.subject)
    .setIssuer(gatewayIssuer)
    .setAudience(audience)
    .setIssuedAt(now)
    .setExpirationTime(Math.trunc(now.getTime() / 1000) + lifetimeSeconds)
    .sign(keyOf(secret))
}

export type InternalTokens = (audience: string, identity: Identity) => Promise<string>

/** Mints one token per user, roles, client and service, and gives it out for 20 of its 60 seconds. */
export function createInternalTokens(secret: string, now: () => number): InternalTokens {
  const minted = new LRUCache<string, Promise<string>>({
    max: 10_000,
    ttl: reuseMs,
    ttlResolution: 0,
    perf: { now },
  })
  return (audience, identity) => {
    const { subject, roles, client, isServiceAccount } = identity
    const key = JSON.stringify([audience, subject, roles, client, isServiceAccount])
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

/** Whom the token speaks for, or undefined when it is not one of ours. */
export const verifyInternalToken = async (
  token: string,
  rules: InternalTokenRules,
): Promise<Identity | undefined> => (await judge(token, rules, new Date()))?.value

/** The same, which remembers a token of ours until it ends: the gateway sends each for 20 seconds. */
export function createInternalTokenVerifier(
  rules: InternalTokenRules,
  now: () => number,
): (token: string) => Promise<Identity | undefined> {
  const remembered = createRemembered<Identity>()
  return async (token) => {
    const known = remembered.get(token, now())
    if (known) return known
    const judged = await judge(token, rules, new Date(now()))
    if (judged) remembered.set(token, judged)
    return judged?.value
  }
}

async function judge(
  token: string,
  rules: InternalTokenRules,
  now: Date,
): Promise<Judged<Identity> | undefined> {
  for (const secret of [rules.secret, rules.previousSecret]) {
    const payload = secret && (await signedClaims(token, secret, rules, now))
    const parsed = claims.safeParse(payload)
    if (!payload || !parsed.success) continue
    const until = endOf(payload, { maxAgeSeconds: lifetimeSeconds, skewSeconds })
    return { value: toIdentity(parsed.data), until }
  }
  return undefined
}

const toIdentity = (said: z.output<typeof claims>): Identity => ({
  subject: said.sub,
  roles: said.roles,
  ...(said.client !== undefined && { client: said.client }),
  ...(said.service_account && { isServiceAccount: true }),
})

async function signedClaims(
  token: string,
  secret: string,
  { issuers, audience }: InternalTokenRules,
  currentDate: Date,
): Promise<JWTPayload | undefined> {
  try {
    const { payload } = await jwtVerify(token, keyOf(secret), {
      algorithms: [algorithm],
      issuer: [...issuers],
      audience,
      requiredClaims: ['exp', 'iat', 'sub'],
      maxTokenAge: lifetimeSeconds,
      clockTolerance: skewSeconds,
      currentDate,
    })
    return payload
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined
    throw error
  }
}
