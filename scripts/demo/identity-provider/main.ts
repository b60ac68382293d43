/**
 * An OIDC provider for the demo: three users and no passwords, in a process of its own. In production
 * it would admit anyone as admin, so there it does not start.
 */
import { z } from 'zod'
import { createProvider } from './provider.ts'
import { mountSignIn } from './sign-in.ts'
import { mountTokens } from './tokens.ts'

if (process.env.NODE_ENV === 'production') {
  console.error('The development identity provider does not start with NODE_ENV=production.')
  process.exit(1)
}

const variables = z
  .object({
    PORT: z.coerce.number().int(),
    ISSUER: z.url(),
    ORIGINS: z.string().transform((value) => value.split(' ')),
    CLIENT_ID: z.string(),
    AUDIENCE: z.string(),
    ACCESS_TOKEN_SECONDS: z.coerce.number().int().default(300),
  })
  .parse(process.env)

const settings = {
  issuer: variables.ISSUER,
  origins: variables.ORIGINS,
  clientId: variables.CLIENT_ID,
  audience: variables.AUDIENCE,
  accessTokenSeconds: variables.ACCESS_TOKEN_SECONDS,
}
const provider = await createProvider(settings)
mountSignIn(provider)
mountTokens(provider, settings)
const server = provider.listen(variables.PORT, '127.0.0.1')
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, () => {
    server.close()
    server.closeAllConnections()
  })
