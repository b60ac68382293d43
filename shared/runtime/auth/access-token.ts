import { errors, jwtVerify } from 'jose'
import { z } from 'zod'
import type { Identity } from './identity.ts'
import { type KeySet, KeysUnavailable } from './key-set.ts'
import { createRemembered, endOf } from './remembered.ts'
import { type RoleRules, rolesOf } from './roles.ts'
import { isServiceAccount } from './service-account.ts'

export type AccessTokenRules = {
  readonly issuer: string
  readonly audience: string
  readonly requiredScopes: readonly string[]
  readonly roles: RoleRules | undefined
  readonly keys: KeySet
  readonly now: () => Date
}

export type AccessDecision =
  | { readonly outcome: 'allowed'; readonly identity: Identity }
  | { readonly outcome: 'missing_scopes'; readonly identity: Identity; readonly scopes: string[] }
  /** `reason` names the rule that was broken and holds nothing of the token. */
  | { readonly outcome: 'refused'; readonly reason: string }
  | { readonly outcome: 'keys_unavailable' }

/** Asymmetric only: with a shared secret, a verifier could also sign. */
const algorithms = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
]

const skewSeconds = 5
const maxAgeSeconds = 24 * 60 * 60

const header = z.object({
  typ: z
    .string()
    .regex(/^(?:application\/)?(?:at\+jwt|jwt)$/i)
    .optional(),
})

const absent = z.never().optional()
const word = z.string().min(1).optional()

/** A name that cannot be shown is none. */
const shownName = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[^\p{Cc}]+$/u)
  .optional()
  .catch(undefined)

/**
 * The claims of an access token. Claims that only other kinds of token have are refused: an ID token's
 * nonce and hashes (OpenID Connect Core, 3.3.2.11; CIBA, 7.3), the events of a logout token or another
 * security event (RFC 8417), an authorization response's code (JARM), the own type claims of Keycloak
 * and Cognito, and a token bound to a key (RFC 9449) without proof of possession.
 */
const claims = z.object({
  sub: z
    .string()
    .max(255)
    .regex(/^[^\p{Cc}]+$/u),
  scope: z.string().default(''),
  scp: z.union([z.string(), z.array(z.string())]).default(''),
  nonce: absent,
  at_hash: absent,
  c_hash: absent,
  s_hash: absent,
  'urn:openid:params:jwt:claim:rt_hash': absent,
  'urn:openid:params:jwt:claim:auth_req_id': absent,
  events: absent,
  code: absent,
  id_token: absent,
  cnf: absent,
  /** Who the token was issued to: RFC 9068's name, then Keycloak's and Auth0's, Okta's, and Entra's. */
  client_id: word,
  azp: word,
  cid: word,
  appid: word,
  typ: z.literal('Bearer').optional(),
  token_use: z.literal('access').optional(),
  name: shownName,
  preferred_username: shownName,
})

/**
 * Decides about a caller's bearer token (RFC 9068, RFC 8725): signed by a key of the issuer, for this
 * audience, within its time give or take five seconds, an access token, with every required scope.
 */
export const verifyAccessToken = async (
  token: string,
  rules: AccessTokenRules,
): Promise<AccessDecision> => (await judge(token, rules)).decision

/**
 * The same, which remembers a token whose signature was good until the token ends. When the issuer's keys are
 * fetched again, all are judged again, so that a key that was withdrawn ends its tokens.
 */
export function createAccessTokenVerifier(
  rules: AccessTokenRules,
): (token: string) => Promise<AccessDecision> {
  const remembered = createRemembered<AccessDecision>()
  return async (token) => {
    const version = await rules.keys.version?.()
    const known = remembered.get(token, rules.now().getTime(), version)
    if (known) return known
    const { decision, until } = await judge(token, rules)
    if (until !== undefined) remembered.set(token, { value: decision, until, version })
    return decision
  }
}

/** `until` is there when the decision holds as long as the token and the keys do. */
type Judgement = { readonly decision: AccessDecision; readonly until?: number }

async function judge(token: string, rules: AccessTokenRules): Promise<Judgement> {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, rules.keys, {
      algorithms,
      issuer: rules.issuer,
      audience: rules.audience,
      requiredClaims: ['exp', 'sub'],
      maxTokenAge: maxAgeSeconds,
      clockTolerance: skewSeconds,
      currentDate: rules.now(),
    })
    const parsed = claims.safeParse(payload)
    const typed = header.safeParse(protectedHeader)
    if (!parsed.success || !typed.success) return notAnAccessToken
    if (!saysAccessToken.test(typed.data.typ ?? '') && !looksLikeOne(parsed.data, rules, payload))
      return notAnAccessToken
    const until = endOf(payload, { maxAgeSeconds, skewSeconds })
    return { decision: decide(parsed.data, rules, payload), until }
  } catch (error) {
    if (error instanceof KeysUnavailable) return { decision: { outcome: 'keys_unavailable' } }
    if (error instanceof errors.JOSEError)
      return { decision: { outcome: 'refused', reason: reasonOf(error) } }
    throw error
  }
}

const notAnAccessToken = {
  decision: { outcome: 'refused', reason: 'not_an_access_token' },
} as const
const saysAccessToken = /^(?:application\/)?at\+jwt$/i

/**
 * Whether claims under `typ: JWT`, or none, are an access token's: its provider's type claim says so, or
 * it names its client and what it grants (RFC 9068, 2.2), which an ID token does not.
 */
function looksLikeOne(
  { typ, token_use, client_id, azp, cid, appid, scope, scp }: z.output<typeof claims>,
  { roles }: AccessTokenRules,
  payload: object,
): boolean {
  if (typ !== undefined || token_use !== undefined) return true
  const namesClient = [client_id, azp, cid, appid].some((name) => name !== undefined)
  const grants = [scope, scp].flat().join('').trim() !== ''
  return namesClient && (grants || (roles !== undefined && rolesOf(payload, roles).length > 0))
}

function decide(
  { sub, scope, scp, name, preferred_username }: z.output<typeof claims>,
  rules: AccessTokenRules,
  payload: object,
): AccessDecision {
  const shown = name ?? preferred_username
  const identity = {
    subject: sub,
    roles: rolesOf(payload, rules.roles),
    ...(shown === undefined ? {} : { name: shown }),
    ...(isServiceAccount(payload) && { isServiceAccount: true }),
  }
  const held = new Set([scope, scp].flat().join(' ').split(/\s+/))
  const scopes = rules.requiredScopes.filter((name) => !held.has(name))
  return scopes.length === 0
    ? { outcome: 'allowed', identity }
    : { outcome: 'missing_scopes', identity, scopes }
}

function reasonOf(error: errors.JOSEError): string {
  const code = error.code.replace(/^ERR_/, '').toLowerCase()
  const isClaim =
    error instanceof errors.JWTClaimValidationFailed || error instanceof errors.JWTExpired
  return isClaim ? `${code}: ${error.claim}` : code
}
