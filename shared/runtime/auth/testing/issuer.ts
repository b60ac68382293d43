import { CompactSign, exportJWK, generateKeyPair, type JSONWebKeySet } from 'jose'

export type SigningKey = Awaited<ReturnType<typeof createKey>>

export async function createKey(kid: string, alg = 'ES256') {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true })
  return { kid, alg, privateKey, publicKey, jwk: { ...(await exportJWK(publicKey)), kid, alg } }
}

/** An issuer over a real socket, whose keys can be changed and whose answers are counted. */
export function startIssuer(keys: readonly SigningKey[]) {
  let published: JSONWebKeySet = { keys: keys.map(({ jwk }) => jwk) }
  let isDown = false
  let fetches = 0
  const server = Bun.serve({
    port: 0,
    hostname: '127.0.0.1',
    fetch() {
      fetches += 1
      return isDown ? new Response('down', { status: 500 }) : Response.json(published)
    },
  })
  const url = `http://127.0.0.1:${server.port}`
  return {
    url,
    jwksUrl: `${url}/jwks`,
    fetches: () => fetches,
    publish(next: readonly SigningKey[]) {
      published = { keys: next.map(({ jwk }) => jwk) }
    },
    goDown() {
      isDown = true
    },
    stop: () => server.stop(true),
  }
}

export type Issuer = ReturnType<typeof startIssuer>

export type Claims = Readonly<Record<string, unknown>>

/** Signs exactly these claims, however wrong; undefined ones are left out. */
export function signClaims(
  { alg, kid, privateKey }: SigningKey,
  claims: Claims,
  header: Claims = {},
): Promise<string> {
  return new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
    .setProtectedHeader({ alg, kid, typ: 'at+jwt', ...header })
    .sign(privateKey)
}
