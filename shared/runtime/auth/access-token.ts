import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { z } from 'zod'
import { anonymous, type Identity } from './identity.ts'

export type AccessTokenRules = {
  readonly issuer: string
  readonly audience: string
  readonly requiredScopes: readonly string[]
  readonly keys: JWTVerifyGetKey
}

/** The issuer's keys, fetched once and again when an unknown key appears, at most every 30 s. */
export const remoteKeys = (url: string): JWTVerifyGetKey =>
  createRemoteJWKSet(new URL(url), { cooldownDuration: 30_000, timeoutDuration: 3_000 })

const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
]

const claims = z.object({
  sub: z.string().min(1),
  scope: z.string().optional(),
  scp: z.union([z.string(), z.array(z.string())]).optional(),
})

export type AccessDecision =
  | { readonly outcome: 'allowed'; readonly identity: Identity }
  | { readonly outcome: 'unauthenticated' }
  | { readonly outcome: 'missing_scopes'; readonly scopes: readonly string[] }

/** Decides about a caller's bearer token: asymmetric signatures only, exact issuer, named audience. */
export async function verifyAccessToken(
  token: string,
  rules: AccessTokenRules,
): Promise<AccessDecision> {
  try {
    const { payload } = await jwtVerify(token, rules.keys, {
      algorithms,
      issuer: rules.issuer,
      audience: rules.audience,
      requiredClaims: ['exp', 'sub'],
      clockTolerance: 5,
    })
    const parsed = claims.safeParse(payload)
    if (!parsed.success) return { outcome: 'unauthenticated' }
    const held = new Set(
      [parsed.data.scope ?? '', parsed.data.scp ?? ''].flat().join(' ').split(/\s+/),
    )
    const scopes = rules.requiredScopes.filter((scope) => !held.has(scope))
    if (scopes.length > 0) return { outcome: 'missing_scopes', scopes }
    return { outcome: 'allowed', identity: { subject: parsed.data.sub, roles: anonymous.roles } }
  } catch (error) {
    if (error instanceof errors.JOSEError) return { outcome: 'unauthenticated' }
    throw error
  }
}
