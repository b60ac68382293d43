import { join } from 'node:path'
import { mintTestToken } from '@otel-bi/runtime/testing/analytics-deps'
import { residentMiB } from '../soak/resident-memory.ts'
import type { Subject } from './subject-options.ts'

export type GrownService = {
  /** Asks a path and returns the milliseconds until the whole answer is there. @throws Error unless it is 200 */
  readonly ask: (path: string) => Promise<number>
  readonly residentMiB: () => Promise<number>
  readonly stop: () => Promise<void>
}

/** Starts a service over grown rows in a process of its own. */
export async function startGrownService(
  subject: Subject,
  postgresUrl: string,
): Promise<GrownService> {
  const child = Bun.spawn(
    [process.execPath, join(import.meta.dir, 'main.ts'), JSON.stringify(subject)],
    { env: { PATH: process.env.PATH, TEST_POSTGRES_URL: postgresUrl }, stderr: 'inherit' },
  )
  const port = await firstLine(child.stdout)
  const name = subject.database === 'AdventureWorksDW2022' ? 'aw-service' : 'wwi-service'
  return {
    async ask(path) {
      // A token lives for less than a long measurement.
      const token = await mintTestToken(name)
      const started = performance.now()
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        headers: { authorization: `Bearer ${token}` },
      })
      const text = await response.text()
      if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`)
      return performance.now() - started
    },
    residentMiB: () => residentMiB(child.pid),
    async stop() {
      child.kill('SIGTERM')
      await child.exited
    },
  }
}

async function firstLine(output: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of output) {
    text += decoder.decode(chunk, { stream: true })
    if (text.includes('\n')) return text.trim()
  }
  throw new Error('the service ended before it served')
}
