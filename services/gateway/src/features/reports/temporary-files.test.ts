import { afterAll, expect, test } from 'bun:test'
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeFiles } from './report-storage.ts'

const root = await mkdtemp(join(tmpdir(), 'otel-bi-leases-'))
afterAll(() => rm(root, { recursive: true, force: true }))

async function* content(text: string) {
  yield Buffer.from(text)
}

/** A process that writes 8 bytes of a report into the directory and then waits to be killed. */
async function startWriter(directory: string) {
  const program = `
    const { writeFiles } = await import(${JSON.stringify(join(import.meta.dir, 'report-storage.ts'))})
    async function* content() {
      yield Buffer.from('8 bytes.')
      console.log('written')
      await new Promise((resolve) => setTimeout(resolve, 600_000))
    }
    await writeFiles(${JSON.stringify(directory)}, [{ name: 'a.xlsx', content: content() }])
  `
  const child = Bun.spawn([process.execPath, '-e', program], { stdout: 'pipe' })
  await child.stdout.getReader().read()
  return child
}

test('the file of a killed writer goes with the next report once it is ten minutes old, not before', async () => {
  const directory = await mkdtemp(join(root, 'reports-'))
  const writer = await startWriter(directory)
  writer.kill('SIGKILL')
  await writer.exited
  const [left = ''] = await readdir(directory)
  expect(await Bun.file(join(directory, left)).text()).toBe('8 bytes.')
  await writeFiles(directory, [{ name: 'b.pdf', content: content('b') }])
  expect((await readdir(directory)).sort()).toEqual([left, 'b.pdf'])
  const past = new Date(Date.now() - 601_000)
  await utimes(join(directory, left), past, past)
  await writeFiles(directory, [{ name: 'c.pdf', content: content('c') }])
  expect((await readdir(directory)).sort()).toEqual(['b.pdf', 'c.pdf'])
})

test('the file of a live writer stays, however long it takes: one that needs twice its lease ends whole', async () => {
  const directory = await mkdtemp(join(root, 'reports-'))
  const lease = { abandonedAfterMs: 2_000, renewMs: 50 }
  const { promise: finished, resolve: finish } = Promise.withResolvers<void>()
  async function* slow() {
    yield Buffer.from('slow ')
    await finished
    yield Buffer.from('but whole')
  }
  const writing = writeFiles(directory, [{ name: 'slow.pdf', content: slow() }], lease)
  await Bun.sleep(4_000)
  await writeFiles(directory, [{ name: 'other.pdf', content: content('x') }], lease)
  finish()
  await writing
  expect((await readdir(directory)).sort()).toEqual(['other.pdf', 'slow.pdf'])
  expect(await Bun.file(join(directory, 'slow.pdf')).text()).toBe('slow but whole')
})
