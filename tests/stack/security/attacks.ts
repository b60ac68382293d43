import { mintInternalToken } from '@otel-bi/runtime/auth/internal-token'
import { type Claims, createKey, signClaims } from '@otel-bi/runtime/auth/testing/issuer'
import { CompactSign, exportJWK, exportSPKI } from 'jose'
import { audience, internalSecret, type SecuredStack } from './secured-stack.ts'

/** Makes, for a stack, what stands after `Authorization:`. */
export type Attack = (stack: SecuredStack) => Promise<string>

const now = () => Math.trunc(Date.now() / 1000)
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const bearer = (token: string) => `Bearer ${token}`
const viewer = { subject: 'ana', roles: ['viewer'] } as const

/** A token signed with the issuer's own key, wrong in its claims or header only. */
const signed =
  (claims: Claims, header: Claims = {}): Attack =>
  async (stack) =>
    bearer(await signClaims(stack.key, stack.claims(claims), header))

/** Good claims under a header of ours, without a signature or with the given one. */
const unsigned =
  (header: object, signature = ''): Attack =>
  async (stack) =>
    bearer(`${part(header)}.${part(stack.claims())}.${signature}`)

const signedByStranger =
  (header: (jwk: object) => Claims, alg = 'RS256'): Attack =>
  async (stack) => {
    const otherKey = await createKey(stack.key.kid, alg)
    const jwk = await exportJWK(otherKey.publicKey)
    return bearer(await signClaims(otherKey, stack.claims(), header(jwk)))
  }

const hmac =
  (secretOf: (stack: SecuredStack) => Promise<string>): Attack =>
  async (stack) => {
    const key = new TextEncoder().encode(await secretOf(stack))
    const claims = new TextEncoder().encode(JSON.stringify(stack.claims()))
    const token = new CompactSign(claims).setProtectedHeader({ alg: 'HS256', kid: 'current' })
    return bearer(await token.sign(key))
  }

const changed =
  (change: (token: string) => string): Attack =>
  async (stack) =>
    bearer(change(await stack.tokenFor('viewer')))

const withPayload = (token: string, payload: string) => token.replace(/\.[^.]+\./, `.${payload}.`)

/** Each of these is refused with 401. */
export const refusedTokens: Record<string, Attack> = {
  'alg none': unsigned({ alg: 'none', typ: 'at+jwt' }),
  'alg None': unsigned({ alg: 'None' }),
  'alg NONE': unsigned({ alg: 'NONE' }),
  'alg nOnE': unsigned({ alg: 'nOnE' }),
  'alg none with a signature': unsigned({ alg: 'none' }, 'c2lnbmF0dXJl'),
  'alg empty': unsigned({ alg: '' }),
  'no alg': unsigned({ typ: 'at+jwt' }),
  'alg a list': unsigned({ alg: ['RS256', 'none'] }),
  'alg unknown': unsigned({ alg: 'XX256' }, 'c2lnbmF0dXJl'),
  'RS256 without a signature': unsigned({ alg: 'RS256', kid: 'current' }),
  'HS256 with the public key as PEM': hmac((stack) => exportSPKI(stack.key.publicKey)),
  'HS256 with the public key as JWK': hmac(async (stack) => JSON.stringify(stack.key.jwk)),
  'HS256 with an empty-looking secret': hmac(async () => '\0'.repeat(32)),
  'embedded jwk': signedByStranger((jwk) => ({ jwk })),
  'jku of another': signedByStranger(() => ({ jku: 'https://evil.example/jwks' })),
  'jku of the local machine': signedByStranger(() => ({ jku: 'http://169.254.169.254/' })),
  'x5u of another': signedByStranger(() => ({ x5u: 'https://evil.example/cert' })),
  'x5c of another': signedByStranger(() => ({ x5c: ['MIIB'] })),
  'another’s key under the same kid': signedByStranger(() => ({})),
  'another’s key of another algorithm under the same kid': signedByStranger(() => ({}), 'PS256'),
  'kid with traversal': signed({}, { kid: '../../../../dev/null' }),
  'kid with SQL': signed({}, { kid: "x' UNION SELECT 'secret" }),
  'kid with a command': signed({}, { kid: '|/bin/true' }),
  'kid with a line break': signed({}, { kid: 'current\r\nx-user: root' }),
  'kid a number': unsigned({ alg: 'RS256', kid: 0 }, 'c2lnbmF0dXJl'),
  'kid __proto__': signed({}, { kid: '__proto__' }),
  'crit unknown': unsigned({ alg: 'RS256', kid: 'current', crit: ['x'], x: 1 }, 'c2lnbmF0dXJl'),
  'b64 false': unsigned({ alg: 'RS256', kid: 'current', b64: false, crit: ['b64'] }, 'c2ln'),
  'issuer with a slash': async (stack) => signed({ iss: `${stack.issuer}/` })(stack),
  'issuer in capitals': async (stack) => signed({ iss: stack.issuer.toUpperCase() })(stack),
  'issuer of another': signed({ iss: 'https://evil.example' }),
  'no issuer': signed({ iss: undefined }),
  'audience of another': signed({ aud: 'https://other.example/api' }),
  'audiences of others': signed({ aud: ['https://other.example/api', `${audience}/`] }),
  'audience a prefix': signed({ aud: audience.slice(0, -1) }),
  'no audience': signed({ aud: undefined }),
  'no audience in the list': signed({ aud: [] }),
  'expired 10 s ago': signed({ exp: now() - 10 }),
  'replayed an hour after expiry': signed({ iat: now() - 7200, exp: now() - 3600 }),
  'no expiry': signed({ exp: undefined }),
  'issued 25 h ago, with years to go': signed({ iat: now() - 25 * 3600, exp: now() + 1e8 }),
  'valid in a day': signed({ nbf: now() + 86_400 }),
  'issued in a day': signed({ iat: now() + 86_400, exp: now() + 86_700 }),
  'no time of issue': signed({ iat: undefined }),
  'no subject': signed({ sub: undefined }),
  'an empty subject': signed({ sub: '' }),
  'a subject with NUL': signed({ sub: 'ana\0root' }),
  'a subject of 300 letters': signed({ sub: 'a'.repeat(300) }),
  'ID token by its nonce': signed({ nonce: 'n' }, { typ: 'JWT' }),
  'ID token by its at_hash': signed({ at_hash: 'h' }, { typ: 'JWT' }),
  'ID token by its c_hash': signed({ c_hash: 'h' }, { typ: 'JWT' }),
  'ID token of Keycloak': signed({ typ: 'ID' }, { typ: 'JWT' }),
  'ID token of Cognito': signed({ token_use: 'id' }, { typ: 'JWT' }),
  'refresh token of Keycloak': signed({ typ: 'Refresh' }, { typ: 'JWT' }),
  'ID token by its s_hash': signed({ s_hash: 'h' }, { typ: 'JWT' }),
  'ID token that names neither client nor scope': signed({ scope: undefined }, { typ: 'JWT' }),
  'ID token with roles and a client, by its nonce': signed(
    { azp: 'x', nonce: 'n' },
    { typ: 'JWT' },
  ),
  'JWT that names no client': signed({}, { typ: 'JWT' }),
  'no typ, and no client named': signed({}, { typ: undefined }),
  'JWT that grants nothing': signed(
    { azp: 'x', scope: undefined, realm_access: undefined },
    { typ: 'JWT' },
  ),
  'logout token by its events': signed({ azp: 'x', events: {} }, { typ: 'JWT' }),
  'logout token by its events under at+jwt': signed({ events: {} }),
  'logout token of Keycloak': signed({ typ: 'Logout', azp: 'x' }, { typ: 'JWT' }),
  'security event': signed({ azp: 'x' }, { typ: 'secevent+jwt' }),
  'answer of an introspection': signed({ azp: 'x' }, { typ: 'token-introspection+jwt' }),
  'authorization response': signed({ azp: 'x', code: 'c', state: 's' }, { typ: 'JWT' }),
  'offline token of Keycloak': signed({ typ: 'Offline', azp: 'x' }, { typ: 'JWT' }),
  'logout token': signed({}, { typ: 'logout+jwt' }),
  'proof of possession': signed({}, { typ: 'dpop+jwt' }),
  'bound to a key without proof of possession': signed({ cnf: { jkt: 'thumbprint' } }),
  'cut in the middle': changed((token) => token.slice(0, token.length / 2)),
  'cut by one letter': changed((token) => token.slice(0, -2)),
  'another payload under the signature': changed((token) => withPayload(token, part({ sub: 'x' }))),
  'a payload that is no JSON': changed((token) => withPayload(token, 'bm90IGpzb24')),
  'a payload that is a list': changed((token) => withPayload(token, part([]))),
  'two parts': changed((token) => token.split('.').slice(0, 2).join('.')),
  'five parts, as if encrypted': changed((token) => `${token}.a.b`),
  'dots only': async () => bearer('..'),
  'of 8,193 letters': async () => bearer('a'.repeat(8193)),
  'of 10,000 letters, signed': signed({ filler: 'a'.repeat(10_000) }),
  'twice in one header': changed((token) => `${token}, Bearer ${token}`),
  'with words after it': changed((token) => `${token} admin`),
  'as Basic': async (stack) => `Basic ${await stack.tokenFor('viewer')}`,
  'without a scheme': async (stack) => stack.tokenFor('viewer'),
  'empty Bearer': async () => 'Bearer',
  'internal, of aw-service': async () =>
    bearer(await mintInternalToken(internalSecret, 'aw-service', viewer)),
  'internal, of the gateway’s own audience': async () =>
    bearer(await mintInternalToken(internalSecret, audience, viewer)),
}

/** Signed and for us, but without what is needed: 403. */
export const insufficientTokens: Record<string, Attack> = {
  'no scope': signed({ scope: undefined }),
  'another scope': signed({ scope: 'openid' }),
  'a scope that begins alike': signed({ scope: 'bi.readonly bi.rea' }),
  'a scp without it': signed({ scope: undefined, scp: ['openid'] }),
  'no roles': signed({ realm_access: undefined }),
  'roles of others': signed({ realm_access: { roles: ['Viewer', 'root', 'viewer '] } }),
  'roles in another claim': signed({ realm_access: undefined, roles: ['admin'] }),
}

/** Good tokens in every form that we promise to take. */
export const goodTokens: Record<string, Attack> = {
  'typ at+jwt': signed({}),
  'typ application/at+jwt': signed({}, { typ: 'application/at+jwt' }),
  'typ AT+JWT': signed({}, { typ: 'AT+JWT' }),
  'typ JWT with client_id (RFC 9068)': signed({ client_id: 'dashboard' }, { typ: 'JWT' }),
  'typ JWT with azp and scope (Auth0)': signed({ azp: 'dashboard' }, { typ: 'JWT' }),
  'typ JWT with cid and scp (Okta)': signed(
    { cid: 'dashboard', scope: undefined, scp: ['bi.read'] },
    { typ: 'JWT' },
  ),
  'typ JWT with appid and scp (Entra)': signed(
    { appid: 'dashboard', scope: undefined, scp: 'bi.read' },
    { typ: 'JWT' },
  ),
  'no typ, with client_id': signed({ client_id: 'dashboard' }, { typ: undefined }),
  'Keycloak: typ Bearer, azp, sid, session_state, acr': signed(
    { typ: 'Bearer', azp: 'dashboard', sid: 's', session_state: 's', acr: '1', jti: 'j' },
    { typ: 'JWT' },
  ),
  'several audiences': signed({ aud: ['https://other.example', audience] }),
  'scp as a list': signed({ scope: undefined, scp: ['bi.read'] }),
  'scp as words': signed({ scope: undefined, scp: 'openid bi.read' }),
  'Keycloak’s typ Bearer': signed({ typ: 'Bearer' }, { typ: 'JWT' }),
  'expired 2 s ago, within the skew': async (stack) => signed({ exp: now() - 2 })(stack),
}
