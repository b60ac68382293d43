import { cp, mkdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { $ } from 'bun'
import { checkoutFiles, sentOf } from './context.ts'
import { commandOf, environmentOf, readStages, root, type Stage, stepsOf } from './dockerfile.ts'

export type Image = {
  /** The root of its file system, which nothing outside the Dockerfile has put a file into. */
  readonly folder: string
  readonly workdir: string
  readonly environment: Readonly<Record<string, string>>
  readonly command: readonly string[]
  readonly healthCheck: readonly string[]
}

/**
 * Follows the Dockerfile as a builder would, without its base images: COPY copies, RUN runs, a stage
 * begins as a copy of the one it builds on. Every path is taken below the stage's own folder.
 */
export function createReplay(scratch: string) {
  const stages = readStages()
  const built = new Map<string, Promise<string>>()
  const build = (name: string): Promise<string> => {
    const known = built.get(name) ?? buildStage(name)
    built.set(name, known)
    return known
  }

  async function buildStage(name: string): Promise<string> {
    const stage = stages.find((candidate) => candidate.name === name)
    if (!stage) throw new Error(`the Dockerfile has no stage ${name}`)
    const folder = join(scratch, name)
    const base = stages.find((candidate) => candidate.name === stage.from)
    await mkdir(folder, { recursive: true })
    // Links instead of copies: what a stage adds does not show in the one below it.
    if (base) await $`cp -a --link ${await build(base.name)}/. ${folder}`
    await follow(stage, folder)
    return folder
  }

  async function follow(stage: Stage, folder: string): Promise<void> {
    let workdir = workdirOf(stage.from)
    for (const { keyword, flags, text } of stage.steps) {
      if (keyword === 'WORKDIR') workdir = text
      const here = join(folder, workdir)
      await mkdir(here, { recursive: true })
      if (keyword === 'RUN') await $`sh -c ${text}`.cwd(here).env(buildEnvironment()).quiet()
      if (keyword === 'COPY') await copy(flags, text, folder, here)
    }
  }

  async function copy(flags: readonly string[], text: string, folder: string, here: string) {
    const from = flags.find((flag) => flag.startsWith('--from='))?.slice('--from='.length)
    const sources = text.split(/\s+/)
    const target = sources.pop() ?? ''
    const to = target.startsWith('/') ? join(folder, target) : join(here, target)
    await mkdir(dirname(to), { recursive: true })
    for (const source of sources) {
      const place = target.endsWith('/') ? join(to, basename(source)) : to
      if (from) await cp(join(await build(from), source), place, { recursive: true })
      else if (source === '.') await copyContext(to)
      else await cp(join(root, source), place, { recursive: true })
    }
  }

  const workdirOf = (name: string): string =>
    stepsOf(stages, name).findLast(({ keyword }) => keyword === 'WORKDIR')?.text ?? '/'

  const describe = (target: string): Omit<Image, 'folder'> => {
    const steps = stepsOf(stages, target)
    return {
      workdir: workdirOf(target),
      environment: environmentOf(steps),
      command: commandOf(steps, 'CMD'),
      healthCheck: commandOf(steps, 'HEALTHCHECK'),
    }
  }

  return {
    describe,
    /** The folder of a stage that is not an image. */
    stage: build,
    image: async (target: string): Promise<Image> => ({
      ...describe(target),
      folder: await build(target),
    }),
    // A stage has tens of thousands of links; the shell's rm takes a fraction of the time.
    remove: () => $`rm -rf ${scratch}`.quiet(),
  }
}

/** What `docker build .` would send. */
async function copyContext(to: string): Promise<void> {
  for (const file of sentOf(await checkoutFiles())) {
    const source = Bun.file(join(root, file))
    if (await source.exists()) await Bun.write(join(to, file), source)
  }
}

/** A builder's environment: Bun on the path, and the cache that RUN mounts. */
const buildEnvironment = () => ({
  PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
  HOME: process.env.HOME ?? '/root',
})
