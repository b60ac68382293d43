import { createOtelBiClient } from '@otel-bi/client'

/**
 * A token to call with: the given one, else an admin's from the demo's identity provider, and none where
 * signing in is off.
 * @throws Error when a token is needed and no provider gives one.
 */
export async function findToken(
  baseUrl: string,
  given: string | undefined,
): Promise<string | undefined> {
  if (given) return given
  const { data: config } = await createOtelBiClient({ baseUrl }).GET('/api/config')
  if (!config) throw new Error(`${baseUrl}/api/config does not answer`)
  if (!config.auth_required) return undefined
  const provider = config.oidc.authority
  const answer = await fetch(`${provider}/token/admin`).catch(() => undefined)
  if (!answer?.ok) throw new Error(`set VERIFY_TOKEN: ${provider} gives no token for the asking`)
  return (await answer.text()).trim()
}
