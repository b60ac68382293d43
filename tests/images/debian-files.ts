import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { $ } from 'bun'

/** What a package's scripts ask for at installation, which no image runs. */
const unneeded = new Set(['debconf', 'debconf-2.0', 'perl-base', 'dpkg', 'iproute2', 'adduser'])

/**
 * Copies the files of installed Debian packages, and of what they depend on, into a folder: a root file
 * system in which their programs run. @throws ShellError when a package is not installed.
 */
export async function copyPackages(packages: readonly string[], folder: string): Promise<void> {
  for (const place of ['bin', 'sbin', 'lib', 'lib64'])
    await mkdir(join(folder, 'usr', place), { recursive: true })
  const files = new Set<string>()
  const listed = await $`dpkg -L ${await withDependencies(packages)}`.text()
  for (const file of listed.split('\n'))
    if (file.startsWith('/') && !file.startsWith('/usr/share/doc')) files.add(file.slice(1))
  files.delete('.')
  const list = join(folder, '..', 'files')
  // Debian's /bin and /lib are links, which go in first so that what is listed below them follows.
  await Bun.write(list, ['bin', 'sbin', 'lib', 'lib64', ...files].join('\n'))
  await $`tar -C / --no-recursion --ignore-failed-read -cf - -T ${list} | tar -C ${folder} --keep-directory-symlink -xf -`.quiet()
  await $`mkdir -p ${join(folder, 'tmp')} && chmod 1777 ${join(folder, 'tmp')}`
}

async function withDependencies(packages: readonly string[]): Promise<readonly string[]> {
  const dependencies = await installed()
  const known = new Set(packages)
  for (const name of known)
    for (const other of dependencies.get(name) ?? [])
      if (dependencies.has(other) && !unneeded.has(other)) known.add(other)
  return [...known]
}

/** What each installed package depends on, of alternatives the first: Debian's own list. */
async function installed(): Promise<ReadonlyMap<string, readonly string[]>> {
  const stanzas = (await Bun.file('/var/lib/dpkg/status').text()).split('\n\n')
  return new Map(
    stanzas.map((stanza) => {
      const [, name = ''] = /^Package: (.*)$/m.exec(stanza) ?? []
      const lists = [...stanza.matchAll(/^(?:Pre-)?Depends: (.*)$/gm)]
      const depends = lists.flatMap(([, list = '']) => list.split(', '))
      return [name, depends.map((each) => each.split(/[ |:(]/)[0] ?? '')]
    }),
  )
}

/** The installed package that a program belongs to. */
export async function packageOf(program: string): Promise<string> {
  const [name = ''] = (await $`dpkg -S ${program}`.text()).split(':')
  return name
}
