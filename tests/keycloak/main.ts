/**
 * Signs in at a real Keycloak: `bun run test:keycloak`. Fetches the distribution from Maven Central, imports
 * deploy/keycloak's realm, starts the stack against it as compose.yaml does, and asks both through Chromium.
 * Needs Java 17 or later, Maven, unzip and Chromium.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fetchKeycloak, keycloakVersion } from './distribution.ts'

const root = join(import.meta.dir, '../..')
const folder = await mkdtemp(join(tmpdir(), 'otel-bi-keycloak-'))
const run = (...words: readonly string[]) =>
  Bun.spawn([process.execPath, ...words], {
    cwd: root,
    env: { ...process.env, OTEL_BI_KEYCLOAK: join(folder, `keycloak-${keycloakVersion}`) },
    stdin: 'ignore',
    stdout: 'inherit',
    stderr: 'inherit',
  }).exited

async function testKeycloak(): Promise<number> {
  if ((await fetchKeycloak(folder)) === undefined) {
    console.log(`Keycloak ${keycloakVersion} not checked: the registry did not answer`)
    return 0
  }
  const built = await run('scripts/build-ui.ts')
  if (built !== 0) return built
  return run('test', '--timeout', '240000', './tests/keycloak/keycloak.keycloak.ts')
}

process.exitCode = await testKeycloak().finally(() => rm(folder, { recursive: true }))
