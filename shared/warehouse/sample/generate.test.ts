import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureSampleWarehouses } from './ensure.ts'
import { generateSampleWarehouses } from './generate.ts'
import { readManifest, sampleVersion, writeManifest } from './manifest.ts'
import { sampleTables } from './schema.ts'
import { testSample as directory, openSample } from './testing/open-sample.ts'

const tables = Object.values(sampleTables).flat()
const realRows = process.env.SAMPLE_WAREHOUSE_DIR
let parent: string
let small: string

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'sample-'))
  small = join(parent, 'small')
  await ensureSampleWarehouses(directory)
  await generateSampleWarehouses(small, { scale: 0.1 })
}, 180_000)

afterAll(() => rm(parent, { recursive: true }))

const declared = tables.map((table) => [table.file, ...Object.entries(table.columns).flat()])

async function schemas(from: string) {
  const sample = await openSample(from)
  const found = await Promise.all(
    tables.map(async ({ file, quoted }) => {
      const columns = await sample.rows(`SELECT column_name, column_type FROM (DESCRIBE ${quoted})`)
      return [file, ...columns.flat()]
    }),
  )
  sample.close()
  return found
}

async function fingerprints(from: string) {
  const sample = await openSample(from)
  const marks = await Promise.all(
    tables.map(async ({ file, quoted }) => {
      const [rows, sum] = await sample.first(
        `SELECT count(*), 'x' || sum(CAST(hash(t) AS HUGEINT)) FROM ${quoted} AS t`,
      )
      return [file, rows, sum]
    }),
  )
  sample.close()
  return marks
}

test('16 + 14 = 30 tables carry exactly the columns and types of the schema, in order', async () => {
  expect(declared).toHaveLength(30)
  expect(await schemas(directory)).toEqual(declared)
})

test.skipIf(realRows === undefined)(
  'the released files have exactly the schema (needs the real rows)',
  async () => {
    expect(await schemas(realRows ?? '')).toEqual(declared)
  },
)

test('a second run of scale 0.1 on 1 thread makes the same rows in all 30 tables', async () => {
  const again = join(parent, 'again')
  await generateSampleWarehouses(again, { threads: 1, scale: 0.1 })
  expect(await fingerprints(again)).toEqual(await fingerprints(small))
}, 180_000)

test('scale 0.1 makes a tenth of the sale lines, within 5 %', async () => {
  const [full, tenth] = await Promise.all([readManifest(directory), readManifest(small)])
  for (const table of [
    'AdventureWorksDW2022/FactInternetSales',
    'WideWorldImportersDW/Fact.Sale',
  ]) {
    const ratio = (tenth?.tables[`${table}.parquet`] ?? 0) / (full?.tables[`${table}.parquet`] ?? 0)
    expect(ratio).toBeGreaterThan(0.095)
    expect(ratio).toBeLessThan(0.105)
  }
})

test('a scale of 0 is refused', async () => {
  expect(generateSampleWarehouses(join(parent, 'none'), { scale: 0 })).rejects.toThrow(RangeError)
})

describe('ensureSampleWarehouses', () => {
  test('the manifest carries the version and the 776,286 rows of the inventory', async () => {
    const manifest = await readManifest(directory)
    expect(manifest?.version).toBe(sampleVersion())
    expect(manifest?.tables['AdventureWorksDW2022/FactProductInventory.parquet']).toBe(776_286)
  })

  test('rows of the current version are left alone', async () => {
    const file = join(directory, 'MANIFEST.json')
    const before = await stat(file)
    await ensureSampleWarehouses(directory)
    expect((await stat(file)).mtimeMs).toBe(before.mtimeMs)
  })

  test('rows of another version are replaced, and no draft is left beside them', async () => {
    const outdated = join(parent, 'outdated')
    await mkdir(outdated)
    await writeManifest(outdated, { version: 'other', scale: 1, tables: {} })
    await ensureSampleWarehouses(outdated)
    expect(await readManifest(outdated)).toEqual(await readManifest(directory))
    expect((await readdir(parent)).filter((name) => name.includes('draft'))).toEqual([])
  }, 180_000)

  test('a directory of other files is refused and kept', async () => {
    const foreign = await mkdtemp(join(parent, 'foreign-'))
    await writeFile(join(foreign, 'letter.txt'), 'keep me')
    expect(ensureSampleWarehouses(foreign)).rejects.toThrow('is not empty')
    expect(await readdir(foreign)).toEqual(['letter.txt'])
  })
})
