import { join } from 'node:path'
import { $ } from 'bun'
import { z } from 'zod'

const Inspected = z.object({
  FromImageID: z.string(),
  Docker: z.object({
    created: z.string(),
    config: z.looseObject({
      User: z.string().default(''),
      Env: z.array(z.string()).default([]),
      Cmd: z.array(z.string()).nullish(),
      Entrypoint: z.array(z.string()).nullish(),
      WorkingDir: z.string().default(''),
      StopSignal: z.string().default(''),
      Healthcheck: z.object({ Test: z.array(z.string()) }).optional(),
    }),
    rootfs: z.object({ diff_ids: z.array(z.string()) }),
  }),
})
export type ImageConfig = z.output<typeof Inspected>['Docker']

export type BuildOptions = {
  readonly context: string
  readonly target?: string
  readonly file?: string
  /** Seconds since 1970 that every file and the image are dated. */
  readonly timestamp: number
}

/**
 * buildah with storage of its own below a folder. What it mounts stays mounted.
 * @param isPulling whether base images that it lacks come from their registry; else they must be built first.
 */
export function createBuilder(folder: string, isPulling: boolean) {
  const own = [
    ...['--root', join(folder, 'storage'), '--runroot', join(folder, 'run')],
    ...['--storage-driver', 'overlay'],
  ]
  const environment = {
    ...process.env,
    TMPDIR: join(folder, 'tmp'),
    CONTAINERS_REGISTRIES_CONF: join(folder, 'registries.conf'),
  }
  const run = (...words: readonly string[]) => $`buildah ${own} ${words}`.env(environment).quiet()
  return {
    async prepare() {
      await $`mkdir -p ${join(folder, 'tmp')}`
      await Bun.write(
        join(folder, 'registries.conf'),
        'unqualified-search-registries = ["docker.io"]\n',
      )
    },
    /** Builds with Docker's format, which has health checks. */
    async build(tag: string, { context, target, file, timestamp }: BuildOptions) {
      const npmrc = `${process.env.HOME}/.npmrc`
      const registry = (await Bun.file(npmrc).exists()) ? ['-v', `${npmrc}:/root/.npmrc:ro`] : []
      const flags = [
        ...['--isolation', 'chroot', '--format', 'docker', '--layers'],
        ...(isPulling ? [] : ['--pull-never']),
        // Removing a stage's container takes longer than the stage; all go with the folder.
        '--rm=false',
        ...['--timestamp', String(timestamp), '-t', tag, ...registry],
        ...(target ? ['--target', target] : []),
        ...(file ? ['-f', file] : []),
      ]
      const { exitCode, stdout, stderr } = await run('bud', ...flags, context).nothrow()
      const said = `${stdout}${stderr}`.split('\n').slice(-40).join('\n')
      if (exitCode !== 0) throw new Error(`${tag} was not built:\n${said}`)
    },
    async inspect(tag: string): Promise<ImageConfig> {
      const text = await run('inspect', '--type', 'image', tag).text()
      return Inspected.parse(JSON.parse(text)).Docker
    },
    /** The image's root file system, mounted. */
    async mount(tag: string): Promise<string> {
      const container = (await run('from', '--pull-never', tag).text()).trim()
      return (await run('mount', container).text()).trim()
    },
  }
}

export type Builder = ReturnType<typeof createBuilder>
