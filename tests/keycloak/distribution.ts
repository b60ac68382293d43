import { join } from 'node:path'
import { $ } from 'bun'

/** The version of compose.yaml's image, which tests/ship/compose.test.ts holds. */
export const keycloakVersion = '26.7.3'
const sha256 = '27a6535553c3cdcd083872ba40629efafb3475e3b758e0c6f691395561dd0f1f'

const isUnreachable = (said: string): boolean =>
  /Could not transfer artifact|Unknown host|Connection (?:refused|reset|timed out)/.test(said)

/**
 * Keycloak as its authors publish it to Maven Central, fetched by Maven, which keeps it in its own
 * repository, and unpacked into a folder.
 * @returns the folder of Keycloak, or undefined when the registry does not answer.
 * @throws Error when Maven fails otherwise, or the archive is not the one that was pinned.
 */
export async function fetchKeycloak(folder: string): Promise<string | undefined> {
  const artifact = `org.keycloak:keycloak-quarkus-dist:${keycloakVersion}:zip`
  const { exitCode, stdout } =
    await $`mvn -B dependency:copy -Dartifact=${artifact} -DoutputDirectory=${folder}`
      .nothrow()
      .quiet()
  if (exitCode !== 0) {
    if (isUnreachable(stdout.toString())) return undefined
    throw new Error(`Maven did not fetch ${artifact}:\n${stdout}`)
  }
  const archive = join(folder, `keycloak-quarkus-dist-${keycloakVersion}.zip`)
  const digest = new Bun.CryptoHasher('sha256')
  for await (const chunk of Bun.file(archive).stream()) digest.update(chunk)
  const found = digest.digest('hex')
  if (found !== sha256) throw new Error(`${artifact} has SHA-256 ${found}, not ${sha256}`)
  await $`unzip -q ${archive} -d ${folder}`
  return join(folder, `keycloak-${keycloakVersion}`)
}
