import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Replica = {
  /** Moves its clock and offers what is due then. */
  readonly tick: (now: Date) => void
  /** Resolves when it has said this line. */
  readonly says: (line: string) => Promise<void>
  /** SIGKILL: nothing is handed back, no connection is closed. */
  readonly kill: () => Promise<void>
}

/** Bundles a replica into one file, which starts twice as fast; returns its folder. */
export async function bundleReplica(): Promise<string> {
  const outdir = await mkdtemp(join(tmpdir(), 'otel-bi-replica-'))
  await Bun.build({ entrypoints: [join(import.meta.dir, 'replica.ts')], target: 'bun', outdir })
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
      // A replica that was killed receives nothing, which is what the tests are about.
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
