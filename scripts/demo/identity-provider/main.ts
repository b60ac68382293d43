/**
 * An OIDC provider for the demo: three users and no passwords, in a process of its own. Whoever runs
 * this in production would let everybody in as admin, so there it does not start.
 */
import { z } from 'zod'
import { createProvider } from './provider.ts'
import { mountSignIn } from './sign-in.ts'

if (process.env.NODE_ENV === 'production') {
  console.error('The development identity provider does not start with NODE_ENV=production.')
  process.exit(1)
}

const settings = z
  .object({
    PORT: z.coerce.number().int(),
    ISSUER: z.url(),
    ORIGINS: z.string().transform((value) => value.split(' ')),
    CLIENT_ID: z.string(),
    AUDIENCE: z.string(),
    ACCESS_TOKEN_SECONDS: z.coerce.number().int().default(300),
  })
  .parse(process.env)

const provider = await createProvider({
  issuer: settings.ISSUER,
  origins: settings.ORIGINS,
  clientId: settings.CLIENT_ID,
  audience: settings.AUDIENCE,
  accessTokenSeconds: settings.ACCESS_TOKEN_SECONDS,
})
mountSignIn(provider)
const server = provider.listen(settings.PORT, '127.0.0.1')
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, () => {
    server.close()
    server.closeAllConnections()
  })
