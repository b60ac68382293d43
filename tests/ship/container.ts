import { join } from 'node:path'
import type { Image } from './build-replay.ts'

export type Container = {
  readonly output: () => Promise<string>
  readonly exited: Promise<number>
  /** Runs the image's own health check; answers its exit code. */
  readonly health: () => Promise<number>
  /** Sends SIGTERM; answers how the process ended and how long that took. */
  readonly stop: () => Promise<{ code: number; seconds: number }>
}

/** An image's command, in its folder and with its variables and the given ones alone. */
export function startContainer(
  image: Image,
  variables: Readonly<Record<string, string>>,
): Container {
  const cwd = join(image.folder, image.workdir)
  const env = { ...image.environment, ...variables }
  const options = { cwd, env, stdin: 'ignore', stdout: 'pipe', stderr: 'pipe' } as const
  const child = Bun.spawn(exec(image.command), options)
  const output = Promise.all([new Response(child.stdout).text(), new Response(child.stderr).text()])
  return {
    output: async () => (await output).join(''),
    exited: child.exited,
    health: () =>
      Bun.spawn(exec(image.healthCheck), { ...options, stdout: 'ignore', stderr: 'ignore' }).exited,
    async stop() {
      const asked = performance.now()
      child.kill('SIGTERM')
      const code = await child.exited
      return { code, seconds: (performance.now() - asked) / 1000 }
    },
  }
}

/** The images' `bun` is the one that runs this test. */
const exec = ([program = '', ...rest]: readonly string[]): string[] => [
  program === 'bun' ? process.execPath : program,
  ...rest,
]
