import type Provider from 'oidc-provider'
import { signInPage } from './pages.ts'
import { isUser } from './users.ts'

const interaction = /^\/interaction\/([\w-]+)(?:\/(\w+))?$/

/** The page of the provider that people see: GET shows who one can be, POST makes one that. */
export function mountSignIn(provider: Provider): void {
  provider.use(async (ctx, next) => {
    const [, uid, user = ''] = interaction.exec(ctx.path) ?? []
    if (uid === undefined) return next()
    if (ctx.method === 'GET' && user === '') {
      ctx.body = signInPage(uid)
    } else if (ctx.method === 'POST' && isUser(user)) {
      const result = { login: { accountId: user } }
      ctx.redirect(await provider.interactionResult(ctx.req, ctx.res, result))
      ctx.status = 303
    }
  })
}
