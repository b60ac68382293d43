import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Replica = {
  /** Sets its clock and offers the slots due then. */
  readonly tick: (now: Date) => void
  /** Resolves when it has printed this line. */
  readonly says: (line: string) => Promise<void>
  /** SIGKILL: hands nothing back and closes no connection. */
  readonly kill: () => Promise<void>
}

/** Bundles a program named replica.ts into one file, which starts twice as fast; returns its folder. */
export async function bundleReplica(
  program = join(import.meta.dir, 'replica.ts'),
): Promise<string> {
  const outdir = await mkdtemp(join(tmpdir(), 'otel-bi-replica-'))
  await Bun.build({ entrypoints: [program], target: 'bun', outdir })
  return outdir
}

export function startReplica(
  folder: string,
  environment: Readonly<Record<string, string>>,
): Replica {
  const child = Bun.spawn([process.execPath, join(folder, 'replica.js')], {
    env: { PATH: process.env.PATH, ...environment },
    stdin: 'pipe',
    stdout: 'pipe',
    stderr: 'inherit',
  })
  let said = ''
  const listening = (async () => {
    for await (const chunk of child.stdout) said += new TextDecoder().decode(chunk)
  })()
  const write = async (line: string) => {
    child.stdin.write(`${line}\n`)
    await child.stdin.flush()
  }
  return {
    tick(now) {
      // A killed replica receives nothing.
      write(now.toISOString()).catch(() => undefined)
    },
    async says(line) {
      while (!said.split('\n').includes(line)) {
        if (child.exitCode !== null) throw new Error(`the replica ended before it said ${line}`)
        await Bun.sleep(5)
      }
    },
    async kill() {
      child.kill('SIGKILL')
      await child.exited
      await listening
    },
  }
}
