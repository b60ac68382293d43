/** Python packages at exact versions, each held to its hashes, in a folder that later runs find again. */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { $ } from 'bun'

/** What `.ci/run` counts as skipped. */
export const notChecked = 'not checked: the registry did not answer'

/** What pip says when it reaches no registry; a hash that differs is another matter, and fails. */
const unreachable = /Retrying \(|Max retries exceeded|NewConnectionError|Temporary failure in name/

/**
 * The folder of the programs of a virtual environment with the packages of a requirements file.
 * Undefined where the registry does not answer.
 * @throws Error when there is no Python, or a package is not what its hash says
 */
export async function pythonPrograms(requirements: string): Promise<string | undefined> {
  const key = Bun.hash(await Bun.file(requirements).text()).toString(36)
  const place = join(tmpdir(), `otel-bi-python-${key}`)
  const programs = join(place, 'bin')
  if (await Bun.file(join(place, 'complete')).exists()) return programs
  await $`rm -rf ${place} && python3 -m venv ${place}`.quiet()
  // Compiling what is not run costs more time than compiling what is.
  const pip = ['--no-compile', '--no-deps', '--require-hashes', '--retries=1', '--timeout=15']
  const { exitCode, stderr } =
    await $`${programs}/pip install --disable-pip-version-check -q ${pip} -r ${requirements}`
      .nothrow()
      .quiet()
  if (exitCode === 0) {
    await Bun.write(join(place, 'complete'), '')
    return programs
  }
  if (unreachable.test(stderr.toString())) return undefined
  throw new Error(`pip: ${stderr.toString().slice(0, 2_000)}`)
}
