import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@otel-bi/store/testing/postgres'
import { startIdentityProvider, trustInIdentityProvider } from '../../../scripts/demo/identity.ts'
import { stopServices } from '../../../scripts/demo/processes.ts'
import { startStack } from '../stack.ts'

/** What the demo is: the three services and the development identity provider. */
export async function startSignInStack(
  environment: Record<string, string> = {},
  ofServices: Record<string, string> = {},
) {
  const ports = { gateway: await freePort(), identity: await freePort() }
  const logs = await mkdtemp(join(tmpdir(), 'otel-bi-identity-'))
  const provider = await startIdentityProvider(ports, logs, environment)
  const stack = await startStack({
    gatewayPort: ports.gateway,
    environment: { ...trustInIdentityProvider(ports.identity), ...ofServices },
  })
  return {
    /** As the provider knows it: with the name, not the number, of this machine. */
    url: `http://localhost:${ports.gateway}`,
    issuer: `http://localhost:${ports.identity}`,
    async stop() {
      await stack.stop()
      await stopServices([provider])
      await rm(logs, { recursive: true, force: true })
    },
  }
}

export type SignInStack = Awaited<ReturnType<typeof startSignInStack>>
