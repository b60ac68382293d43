import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { SignInStack } from './sign-in-stack.ts'

const Tokens = z.object({
  access_token: z.string(),
  id_token: z.string(),
  refresh_token: z.string(),
})

/** What a browser does: authorization code with PKCE, one click on a user, and the code for tokens. */
export async function signIn({ url, issuer }: SignInStack, user: string) {
  const verifier = randomBytes(32).toString('base64url')
  const jar = new Map<string, string>()
  const visit = async (address: string | null, method = 'GET'): Promise<string | null> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const target = new URL(address ?? '', issuer)
    const answer = await fetch(target, { method, headers: { cookie }, redirect: 'manual' })
    for (const header of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = header.split(/[=;]/)
      jar.set(name, value)
    }
    return answer.headers.get('location')
  }
  const parameters = new URLSearchParams({
    client_id: 'otel-bi-dashboard',
    redirect_uri: `${url}/`,
    response_type: 'code',
    scope: 'openid profile email',
    nonce: 'from-the-browser',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  })
  const interaction = await visit(`/auth?${parameters}`)
  const callback = await visit(await visit(`${interaction}/${user}`, 'POST'))
  const code = new URL(callback ?? '').searchParams.get('code') ?? ''
  return { code, verifier }
}

export async function exchange(stack: SignInStack, grant: Record<string, string>) {
  const body = new URLSearchParams({
    client_id: 'otel-bi-dashboard',
    redirect_uri: `${stack.url}/`,
    ...grant,
  })
  return fetch(`${stack.issuer}/token`, { method: 'POST', body })
}

export async function tokensOf(stack: SignInStack, user: string) {
  const { code, verifier } = await signIn(stack, user)
  const grant = { grant_type: 'authorization_code', code, code_verifier: verifier }
  return Tokens.parse(await (await exchange(stack, grant)).json())
}

export const refreshed = async (stack: SignInStack, refreshToken: string) =>
  Tokens.parse(
    await (
      await exchange(stack, { grant_type: 'refresh_token', refresh_token: refreshToken })
    ).json(),
  )
