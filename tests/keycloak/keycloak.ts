import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { freePort } from '@otel-bi/store/testing/postgres'
import { createAdmin } from './admin.ts'

export type KeycloakOptions = {
  /** Where the distribution is unpacked. */
  readonly home: string
  readonly command: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  readonly port: number
  readonly realms: readonly { readonly realm: string }[]
}

/** A Keycloak of its own, empty but for the imported realms. @throws Error when it does not become ready. */
export async function startKeycloak(options: KeycloakOptions) {
  const { home, command, environment, port, realms } = options
  const management = await freePort()
  const imported = join(home, 'data/import')
  await rm(join(home, 'data'), { recursive: true, force: true })
  await mkdir(imported, { recursive: true })
  for (const realm of realms)
    await Bun.write(join(imported, `${realm.realm}.json`), JSON.stringify(realm))
  const url = `http://localhost:${port}`
  const places = [`--http-port=${port}`, `--http-management-port=${management}`]
  const child = Bun.spawn(['sh', join(home, 'bin/kc.sh'), ...command, ...places], {
    env: {
      ...process.env,
      ...environment,
      KC_HOSTNAME: url,
      KC_HTTP_HOST: '127.0.0.1',
      // It runs for a minute: compiling for speed would take longer than it saves.
      JAVA_OPTS_APPEND: '-XX:TieredStopAtLevel=1',
    },
    stdin: 'ignore',
    stdout: Bun.file(join(home, 'data/log')),
    stderr: 'inherit',
  })
  const stop = async () => {
    child.kill()
    await child.exited
  }
  const isReady = async () =>
    (await fetch(`http://127.0.0.1:${management}/health/ready`).catch(() => undefined))?.ok === true
  const deadline = performance.now() + 900_000
  while (!(await isReady())) {
    if (child.exitCode !== null || performance.now() > deadline) {
      await stop()
      throw new Error(`Keycloak is not ready:\n${await Bun.file(join(home, 'data/log')).text()}`)
    }
    await Bun.sleep(500)
  }
  return {
    url,
    /** The same by another name, as a gateway in the same network calls it. */
    internalUrl: `http://127.0.0.1:${port}`,
    admin: createAdmin(url, {
      username: environment.KC_BOOTSTRAP_ADMIN_USERNAME ?? '',
      password: environment.KC_BOOTSTRAP_ADMIN_PASSWORD ?? '',
    }),
    stop,
  }
}
