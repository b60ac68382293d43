import { afterAll, expect, test } from 'bun:test'
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asStorageProblem, readFile, writeFiles } from './report-storage.ts'

const root = await mkdtemp(join(tmpdir(), 'otel-bi-storage-'))
afterAll(() => rm(root, { recursive: true, force: true }))

async function freshDirectory() {
  return mkdtemp(join(root, 'reports-'))
}
async function* content(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text)
}
async function* filling() {
  yield Buffer.from('as much as there was room for')
  throw Object.assign(new Error('write'), { code: 'ENOSPC' })
}
async function* breaking() {
  yield Buffer.from('half of ')
  throw new TypeError('the writer broke')
}

test('two files appear whole, with their bytes and SHA-256, and no temporary file stays', async () => {
  const directory = await freshDirectory()
  const written = await writeFiles(directory, [
    { name: 'a.xlsx', content: content('one ', 'two') },
    { name: 'a.pdf', content: content('three') },
  ])
  expect(written).toEqual([
    {
      name: 'a.xlsx',
      bytes: 7,
      sha256: new Bun.CryptoHasher('sha256').update('one two').digest('hex'),
    },
    {
      name: 'a.pdf',
      bytes: 5,
      sha256: new Bun.CryptoHasher('sha256').update('three').digest('hex'),
    },
  ])
  expect((await readdir(directory)).sort()).toEqual(['a.pdf', 'a.xlsx'])
})

test('when the second file breaks half way, neither is there', async () => {
  const directory = await freshDirectory()
  const writing = writeFiles(directory, [
    { name: 'a.xlsx', content: content('whole') },
    { name: 'a.pdf', content: breaking() },
  ])
  await expect(writing).rejects.toThrow('the writer broke')
  expect(await readdir(directory)).toEqual([])
})

test('when the disk fills up during the second file, it says so and neither is there', async () => {
  const directory = await freshDirectory()
  const writing = writeFiles(directory, [
    { name: 'a.xlsx', content: content('whole') },
    { name: 'a.pdf', content: filling() },
  ])
  const problem = { code: 'report_storage_unavailable', message: 'REPORT_OUTPUT_DIR is full.' }
  await expect(writing).rejects.toMatchObject(problem)
  expect(await readdir(directory)).toEqual([])
})

test('a name that is taken is not overwritten, and its pair is withdrawn', async () => {
  const directory = await freshDirectory()
  await writeFile(join(directory, 'a.pdf'), 'older')
  const writing = writeFiles(directory, [
    { name: 'a.xlsx', content: content('new') },
    { name: 'a.pdf', content: content('new') },
  ])
  await expect(writing).rejects.toMatchObject({ code: 'report_storage_unavailable' })
  expect(await readdir(directory)).toEqual(['a.pdf'])
  expect(await Bun.file(join(directory, 'a.pdf')).text()).toBe('older')
})

test.each([
  ['is missing', async (path: string) => path],
  [
    'is not a directory',
    async (path: string) => {
      await writeFile(path, '')
      return path
    },
  ],
  [
    'is a symbolic link',
    async (path: string) => {
      await mkdir(`${path}-elsewhere`)
      await symlink(`${path}-elsewhere`, path)
      return path
    },
  ],
])('a directory that %s is a clear problem', async (reason, make) => {
  const directory = await make(join(root, reason.replaceAll(' ', '-')))
  const writing = writeFiles(directory, [{ name: 'a.xlsx', content: content('x') }])
  await expect(writing).rejects.toMatchObject({
    code: 'report_storage_unavailable',
    message: `REPORT_OUTPUT_DIR ${reason}.`,
  })
})

test.each([
  ['ENOSPC', 'is full'],
  ['EDQUOT', 'is full'],
  ['EROFS', 'is read-only'],
  ['EACCES', 'cannot be written'],
])('%s means that it %s', (code, reason) => {
  const error = Object.assign(new Error('from the file system'), { code })
  expect(asStorageProblem(error)).toMatchObject({ message: `REPORT_OUTPUT_DIR ${reason}.` })
})

test('a file replaced by a link out of the directory is not followed', async () => {
  const directory = await freshDirectory()
  await writeFile(join(root, 'secret'), 'secret')
  await symlink(join(root, 'secret'), join(directory, 'a.pdf'))
  await expect(readFile(directory, 'a.pdf')).rejects.toMatchObject({ code: 'not_found' })
})

test.each(['../a.pdf', '/etc/passwd', 'a/b.pdf', 'a\0.pdf', '.hidden', ''])(
  'the name %j is never opened',
  async (name) => {
    await expect(readFile(await freshDirectory(), name)).rejects.toThrow('not a plain file name')
  },
)
