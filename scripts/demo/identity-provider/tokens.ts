import type Provider from 'oidc-provider'
import { type ProviderSettings, resourceServer } from './provider.ts'
import { isUser } from './users.ts'

const path = /^\/token\/(\w+)$/

/** `curl localhost:8004/token/viewer` returns an access token, for trying calls without a browser. */
export function mountTokens(provider: Provider, settings: ProviderSettings): void {
  const { clientId, audience } = settings
  provider.use(async (ctx, next) => {
    const user = path.exec(ctx.path)?.[1]
    if (ctx.method !== 'GET' || user === undefined || !isUser(user)) return next()
    const client = await provider.Client.find(clientId)
    if (!client) throw new Error(`there is no client ${clientId}`)
    const token = new provider.AccessToken({
      accountId: user,
      client,
      scope: 'openid',
      grantId: crypto.randomUUID(),
      gty: 'authorization_code',
      resourceServer: new provider.ResourceServer(audience, resourceServer(settings)),
    })
    ctx.body = await token.save()
  })
}
