import { role } from '@otel-bi/contract/access'
import { errors, jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import type { Identity } from './identity.ts'

export const gatewayIssuer = 'api-gateway'
const lifetimeSeconds = 60
const algorithm = 'HS256'

const claims = z.object({ sub: z.string().min(1), roles: z.array(role) })

const keyOf = (secret: string) => new TextEncoder().encode(secret)

/** A token that lets the gateway call one service for one user, for a minute. */
export function mintInternalToken(
  secret: string,
  audience: string,
  identity: Identity,
): Promise<string> {
  return new SignJWT({ roles: [...identity.roles] })
    .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
    .setSubject(identity.subject)
    .setIssuer(gatewayIssuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(`${lifetimeSeconds}s`)
    .sign(keyOf(secret))
}

export type InternalTokenRules = {
  readonly secret: string
  readonly issuers: readonly string[]
  readonly audience: string
}

/** Answers whom the token speaks for, or undefined when it is not one of ours. */
export async function verifyInternalToken(
  token: string,
  rules: InternalTokenRules,
): Promise<Identity | undefined> {
  try {
    const { payload } = await jwtVerify(token, keyOf(rules.secret), {
      algorithms: [algorithm],
      issuer: [...rules.issuers],
      audience: rules.audience,
      requiredClaims: ['exp', 'iat', 'sub'],
      maxTokenAge: lifetimeSeconds,
      clockTolerance: 5,
    })
    const parsed = claims.safeParse(payload)
    return parsed.success ? { subject: parsed.data.sub, roles: parsed.data.roles } : undefined
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined
    throw error
  }
}
