import { afterAll, expect, test } from 'bun:test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@otel-bi/store/testing/postgres'

const directory = await mkdtemp(join(tmpdir(), 'otel-bi-demo-'))
afterAll(() => rm(directory, { recursive: true, force: true }))

/** The PostgreSQL server that is a child of the demo; its own processes are its children. */
async function serverOf(demo: number): Promise<number> {
  const processes = await new Response(
    Bun.spawn(['ps', '-A', '-o', 'pid=,ppid=,comm='], { stdout: 'pipe' }).stdout,
  ).text()
  const found = processes
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .find(([, parent, command]) => parent === String(demo) && command?.includes('postgres'))
  if (!found) throw new Error('the demo has no PostgreSQL server')
  return Number(found[0])
}

test('a demo whose PostgreSQL is killed says so, stops the rest and exits with 1', async () => {
  const demo = Bun.spawn([process.execPath, join(import.meta.dir, '../demo.ts')], {
    env: {
      ...process.env,
      DEMO_PORT: String(await freePort()),
      DEMO_DATA_DIR: directory,
      DEMO_AUTH: 'off',
      SAMPLE_WAREHOUSE_DIR: directory,
    },
    stdout: 'pipe',
    stderr: 'inherit',
  })
  let output = ''
  let killed = false
  for await (const chunk of demo.stdout) {
    output += new TextDecoder().decode(chunk)
    if (killed || !output.includes('✓ PostgreSQL')) continue
    killed = true
    process.kill(await serverOf(demo.pid), 'SIGKILL')
  }
  expect(await demo.exited).toBe(1)
  expect(output).toContain('PostgreSQL ended by itself: SIGKILL')
  expect(output).toContain('Stopped; nothing is left running.')
}, 400_000)
