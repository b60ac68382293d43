import { join } from 'node:path'
import { $ } from 'bun'
import { readStages } from '../ship/dockerfile.ts'
import type { Builder } from './buildah.ts'
import { copyPackages, packageOf } from './debian-files.ts'

const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

const stages = readStages()

/** The image that a stage starts from in the end. */
export const baseOf = (name: string): string => {
  const stage = stages.find((candidate) => candidate.name === name)
  return stage ? baseOf(stage.from) : name
}

/**
 * Stand-ins for the images that the Dockerfile starts from, under their names: Debian's programs and this
 * Bun, at the paths and with the users of the real ones. They have no other entry point and no shell tricks
 * of the real ones, and their C library is Debian's: nginxinc's image has Alpine's.
 */
export async function buildBases(builder: Builder, folder: string): Promise<void> {
  // The C++ library is apt's, which every Debian image has; DuckDB needs it.
  const debian = ['base-files', 'dash', 'coreutils', 'findutils', 'ca-certificates', 'libstdc++6']
  await build(baseOf('build'), debian, {
    async add(root) {
      await $`mkdir -p ${root}/usr/local/bin ${root}/home/bun/app ${root}/etc/ssl`
      await $`cp ${process.execPath} ${root}/usr/local/bin/bun`
      await $`cp -r /etc/ssl/certs ${root}/etc/ssl/`
      await accounts(root, 'bun', 1000, '/home/bun')
    },
    lines: ['WORKDIR /home/bun/app', 'CMD ["/usr/local/bin/bun"]'],
  })
  const nginx = await packageOf('/usr/sbin/nginx')
  await build(baseOf('frontend'), ['base-files', 'dash', 'coreutils', 'wget', nginx], {
    async add(root) {
      await $`rm -rf ${root}/etc/nginx/sites-enabled ${root}/usr/share/nginx/html`
      await $`mkdir -p ${root}/usr/share/nginx/html ${root}/var/lib/nginx ${root}/var/log/nginx`
      await accounts(root, 'nginx', 101, '/nonexistent')
    },
    lines: ['USER 101', 'STOPSIGNAL SIGQUIT', 'CMD ["nginx", "-g", "daemon off;"]'],
  })

  async function build(name: string, packages: readonly string[], recipe: Recipe) {
    const context = join(folder, name.replaceAll(/\W/g, '-'))
    const root = join(context, 'root')
    await copyPackages(packages, root)
    await recipe.add(root)
    const lines = ['FROM scratch', 'COPY root /', `ENV PATH=${path}`, ...recipe.lines]
    await Bun.write(join(context, 'Dockerfile'), `${lines.join('\n')}\n`)
    await builder.build(name, { context, file: join(context, 'Dockerfile'), timestamp: 0 })
  }
}

type Recipe = {
  readonly add: (root: string) => Promise<void>
  readonly lines: readonly string[]
}

async function accounts(root: string, name: string, id: number, home: string): Promise<void> {
  const passwd = `root:x:0:0:root:/root:/bin/sh\n${name}:x:${id}:${id}::${home}:/bin/sh\n`
  await Bun.write(join(root, 'etc/passwd'), passwd)
  await Bun.write(join(root, 'etc/group'), `root:x:0:\n${name}:x:${id}:\n`)
}
