import { afterEach, beforeEach, expect, setDefaultTimeout, test } from 'bun:test'
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Engine } from '../engine.ts'
import { WarehouseQueryError } from '../errors.ts'
import { createExtractKeeper, type ExtractKeeper } from './keeper.ts'
import { takeLease } from './lease.ts'
import { makeExtract } from './make.ts'
import { readManifest } from './manifest.ts'
import { openExtract } from './open.ts'
import { writeRollups } from './rollup.ts'
import {
  type ChangingSource,
  openChangingSource,
  salesRollups,
  salesTables,
} from './testing/changing-source.ts'

setDefaultTimeout(180_000)

let source: ChangingSource
let directory: string
let keepers: ExtractKeeper[] = []
/** Minutes since the first extract. */
let clock = 0
let ids: string[] = []

beforeEach(async () => {
  source = await openChangingSource()
  directory = await mkdtemp(join(tmpdir(), 'otel-bi-extract-'))
  clock = 0
  ids = []
  keepers = []
})
afterEach(async () => {
  for (const keeper of keepers) await keeper.close()
  await source.close()
  await rm(directory, { recursive: true, force: true })
})

/** Compares every 60 minutes, and is too old after 180. */
function keep(): ExtractKeeper {
  const keeper = createExtractKeeper({
    ...{ directory, source: source.engine, tables: salesTables, rollups: salesRollups },
    everyMs: 60 * 60_000,
    maxAgeMs: 180 * 60_000,
    now: () => new Date(Date.UTC(2026, 0, 31, 8) + clock * 60_000),
    newId: () => ids.shift() ?? crypto.randomUUID(),
    onEvent: () => undefined,
  })
  keepers.push(keeper)
  return keeper
}

const everything = `
  SELECT s."Sale Key" AS k, i."Name" AS item, s."Day" AS day, s."Amount" AS amount, s."Discount" AS discount
  FROM "Fact"."Sale" s JOIN "Dimension"."Item" i ON i."Item Key" = s."Item Key" ORDER BY s."Sale Key"`
const read = (engine: Pick<Engine, 'execute'>, sql = everything) =>
  engine.execute({ name: 'test', sql, parameters: [] })

function engineOf(keeper: ExtractKeeper): Engine {
  const state = keeper.state()
  if (!state.usable) throw new Error(`the server answers: ${state.because}`)
  return state.extract.engine
}

const byDay = `SELECT s."Day" AS day, SUM(s."Amount") AS amount FROM "Fact"."Sale" s GROUP BY s."Day" ORDER BY s."Day"`
const fromRollup =
  'SELECT r."Day" AS day, r."total amount" AS amount FROM "rollup"."sales" r ORDER BY r."Day"'

/** The sums by day, once the rollup and the rows of an extract have been found to have the same. */
async function amountsByDay(keeper: ExtractKeeper) {
  const engine = engineOf(keeper)
  const amounts = await read(engine, byDay)
  expect(await read(engine, fromRollup)).toEqual(amounts)
  return amounts
}

/** What was read of the facts since, by the days that bound it. */
function factReads(): (readonly unknown[])[] {
  const found = source.server.statements.filter(({ sql }) =>
    /^SELECT t\."Sale Key".*@from/.test(sql),
  )
  return found.map(({ parameters }) => parameters.map(({ value }) => value))
}

const rollupFiles = async () =>
  (await readdir(directory, { recursive: true })).filter((file) => file.includes('/rollup.'))

const revenue = 'SELECT SUM(s."Amount") AS amount, COUNT(*) AS n FROM "Fact"."Sale" s'

test('before the first extract the server answers; then all 3,000 rows are the same from the files', async () => {
  const keeper = keep()
  expect(keeper.state()).toEqual({
    usable: false,
    because: 'none has been made yet',
    ageMs: null,
  })
  await keeper.tick()
  const rows = await read(engineOf(keeper))
  expect(rows).toEqual(await read(source.engine))
  expect(rows.length).toBe(3_000)
  expect(engineOf(keeper).source).toBe('mssql+extract')
})

test.each([1, 5, 6, 7, 8])(
  'killed at statement %d of 7, or after the last, a writer leaves the old extract or the new one, whole',
  async (statement) => {
    const keeper = keep()
    await keeper.tick()
    const before = await read(engineOf(keeper))
    await source.change(`UPDATE "Fact"."Sale" SET "Amount" = 3 WHERE "Sale Key" = 2900`)
    const after = await read(source.engine)
    const writer = Bun.spawn([
      process.execPath,
      join(import.meta.dir, 'testing/writer.ts'),
      JSON.stringify({ ...source.target, directory }),
    ])
    let met = 0
    source.onStatement = async () => {
      met += 1
      if (met === statement) writer.kill('SIGKILL')
      if (met === 7 && statement === 8) setTimeout(() => writer.kill('SIGKILL'), 10)
    }
    await writer.exited
    source.onStatement = async () => undefined
    expect(met).toBeGreaterThanOrEqual(Math.min(statement, 7))
    const reader = keep()
    await reader.tick()
    const rows = await read(engineOf(reader))
    expect(rows).toEqual(statement < 8 || rows[2_900]?.amount !== 3 ? before : after)
    clock = 60
    await reader.tick()
    expect(await read(engineOf(reader))).toEqual(after)
    const folders = (await readdir(directory, { withFileTypes: true })).filter((entry) =>
      entry.isDirectory(),
    )
    expect(folders.length).toBeLessThanOrEqual(2)
  },
)

test('3,000 sales of 300 days are 300 rows by day; 900 rows by day and item are too many to keep', async () => {
  const keeper = keep()
  await keeper.tick()
  const state = keeper.state()
  // The discounts are floats, and an item is sold on more than one day: neither can be added up exactly.
  expect(state.usable && state.extract.rollups).toMatchObject([
    { name: 'sales', rows: 300, columns: ['Day', 'total amount', 'total Sale Key'] },
  ])
  expect(await amountsByDay(keeper)).toEqual(await read(source.engine, byDay))
})

test('a rollup that memory does not suffice for is left out, and the extract answers', async () => {
  const full = new WarehouseQueryError('refused', { cause: new Error('Out of Memory Error: 1 MB') })
  const engine = { execute: () => Promise.reject(full) }
  const { signal } = new AbortController()
  expect(await writeRollups(engine, directory, salesRollups, signal)).toEqual([])
})

test('what 30 MB do not hold of 3,000,000 values is written beside the files, and goes with the engine', async () => {
  const keeper = keep()
  await keeper.tick()
  const manifest = await readManifest(directory)
  if (!manifest) throw new Error('no extract')
  const small = { threads: 1, memoryBytes: 30_000_000 }
  const engine = await openExtract(directory, manifest, 'Sales', small)
  const spills = async () =>
    (await readdir(join(directory, manifest.folder))).filter((name) => name.startsWith('spill-'))
  const values = 'SELECT COUNT(*) AS n FROM (SELECT i FROM range(3000000) r(i) GROUP BY i) t'
  expect(await read(engine, values)).toEqual([{ n: 3_000_000 }])
  expect(await spills()).toHaveLength(1)
  await engine.close()
  expect(await spills()).toEqual([])
})

test('killed while it makes rollups, a writer leaves the old extract with its own; then both are new', async () => {
  const keeper = keep()
  await keeper.tick()
  const before = await amountsByDay(keeper)
  await source.change(`UPDATE "Fact"."Sale" SET "Amount" = 3 WHERE "Sale Key" = 2900`)
  const writer = Bun.spawn([
    process.execPath,
    join(import.meta.dir, 'testing/writer.ts'),
    JSON.stringify({ ...source.target, directory, endless: true }),
  ])
  while ((await rollupFiles()).length < 2) await Bun.sleep(5)
  writer.kill('SIGKILL')
  await writer.exited
  const reader = keep()
  await reader.tick()
  expect(await amountsByDay(reader)).toEqual(before)
  clock = 60
  await reader.tick()
  expect(await amountsByDay(reader)).toEqual(await read(source.engine, byDay))
  expect(await rollupFiles()).toHaveLength(2)
})

test('other rollups are made although no row has changed', async () => {
  const made = (rollups: typeof salesRollups) =>
    makeExtract({
      ...{ directory, source: source.engine, tables: salesTables, rollups, reuse: true },
      ...{ now: () => new Date(), newId: () => crypto.randomUUID() },
      signal: new AbortController().signal,
    })
  const without = await made([])
  const reads = factReads().length
  const withThem = await made(salesRollups)
  const again = await made(salesRollups)
  expect([without, withThem, again].map(({ rollups }) => rollups.length)).toEqual([0, 1, 1])
  expect(again.folder).toBe(withThem.folder)
  expect(factReads().length).toBe(reads)
})

test('a column that nothing reads is not copied, and no other file can be reached', async () => {
  const keeper = keep()
  await keeper.tick()
  const engine = engineOf(keeper)
  expect(read(engine, 'SELECT s."Comment" AS c FROM "Fact"."Sale" s')).rejects.toThrow(
    'cannot be read',
  )
  await writeFile(join(directory, 'other.csv'), 'a\n1\n')
  expect(read(engine, `SELECT * FROM '${join(directory, 'other.csv')}'`)).rejects.toThrow()
})

test('after an hour one changed row of four quarters costs one quarter: April to June is read again', async () => {
  const keeper = keep()
  await keeper.tick()
  expect(factReads()).toEqual([
    ['2013-01-01', '2013-04-01'],
    ['2013-04-01', '2013-07-01'],
    ['2013-07-01', '2013-10-01'],
    ['2013-10-01', '2014-01-01'],
  ])
  await source.change(`UPDATE "Fact"."Sale" SET "Amount" = 9999 WHERE "Sale Key" = 1500`)
  clock = 59
  await keeper.tick()
  expect(factReads().length).toBe(4)
  clock = 60
  await keeper.tick()
  expect(factReads().slice(4)).toEqual([['2013-04-01', '2013-07-01']])
  expect(await read(engineOf(keeper))).toEqual(await read(source.engine))
})

test('new days, deleted days and a renamed item arrive; an unchanged hour only moves the time on', async () => {
  const keeper = keep()
  await keeper.tick()
  await source.change(`DELETE FROM "Fact"."Sale" WHERE "Day" < DATE '2013-04-01'`)
  await source.change(`INSERT INTO "Fact"."Sale" VALUES (5000, 1, DATE '2014-01-01', 1, NULL, '')`)
  await source.change(`UPDATE "Dimension"."Item" SET "Name" = 'Large mug' WHERE "Item Key" = 2`)
  clock = 60
  await keeper.tick()
  expect(await read(engineOf(keeper))).toEqual(await read(source.engine))
  const [before, reads] = [keeper.state(), factReads().length]
  clock = 120
  await keeper.tick()
  const after = keeper.state()
  if (!before.usable || !after.usable) throw new Error('no extract')
  expect(factReads().length).toBe(reads)
  expect(after.extract.checksum).toBe(before.extract.checksum)
  expect(Date.parse(after.extract.verifiedAt) - Date.parse(before.extract.verifiedAt)).toBe(
    3_600_000,
  )
})

test('older than 180 minutes the server answers, with the reason that no refresh could end', async () => {
  const keeper = keep()
  await keeper.tick()
  await source.server.die()
  clock = 180
  await keeper.tick()
  expect(keeper.state()).toMatchObject({ usable: true, ageMs: 180 * 60_000 })
  clock = 181
  expect(keeper.state()).toEqual({
    usable: false,
    because: expect.stringMatching(/^the (connection was lost|server cannot be reached)$/),
    ageMs: 181 * 60_000,
  })
})

test.each([
  ['while the facts are copied', /^SELECT t\."Sale Key".*@from/],
  ['between a copy and its comparison', /^SELECT .*COUNT\(\*\) AS total.*"Sale"/],
] as const)(
  'rows that change %s are found: the old extract answers, and the next is right',
  async (_, when) => {
    const keeper = keep()
    await keeper.tick()
    const before = await read(engineOf(keeper), revenue)
    await source.change(`UPDATE "Fact"."Sale" SET "Amount" = 5 WHERE "Sale Key" IN (7, 2900)`)
    let met = 0
    source.onStatement = async (sql) => {
      if (!when.test(sql)) return
      met += 1
      if (met === 2)
        await source.change(`UPDATE "Fact"."Sale" SET "Amount" = 6 WHERE "Sale Key" = 8`)
    }
    clock = 60
    await keeper.tick()
    expect(await read(engineOf(keeper), revenue)).toEqual(before)
    source.onStatement = async () => undefined
    clock = 66
    await keeper.tick()
    expect(await read(engineOf(keeper))).toEqual(await read(source.engine))
  },
)

test('a connection that breaks amid 900 rows of a quarter leaves the old extract, whole', async () => {
  const keeper = keep()
  await keeper.tick()
  const before = await read(engineOf(keeper))
  await source.change(`UPDATE "Fact"."Sale" SET "Amount" = 1`)
  let statements = 0
  source.onStatement = async (sql) => {
    statements += 1
    if (statements === 5) expect(sql).toContain('@from')
    if (statements === 4)
      source.server.faults.inject({ at: 'statement', fault: 'cut', afterRows: 100 })
  }
  clock = 60
  await keeper.tick()
  expect(await read(engineOf(keeper))).toEqual(before)
  expect((await readdir(directory)).filter((name) => name.length === 36)).toHaveLength(1)
})

test.each([
  ['a table', 'Fact.Sale.20134.0.parquet'],
  ['a rollup', 'rollup.sales.parquet'],
])(
  'on a disk that is full at %s the old extract answers, nothing stays behind, and room brings the next',
  async (_, file) => {
    const keeper = keep()
    await keeper.tick()
    const before = await amountsByDay(keeper)
    await source.change(`UPDATE "Fact"."Sale" SET "Amount" = 2 WHERE "Sale Key" = 2900`)
    ids = ['lease', 'full']
    await mkdir(join(directory, 'full'))
    await symlink('/dev/full', join(directory, 'full', file))
    clock = 60
    await keeper.tick()
    expect(await amountsByDay(keeper)).toEqual(before)
    expect(await readdir(directory)).not.toContain('full')
    clock = 66
    await keeper.tick()
    expect(await read(engineOf(keeper))).toEqual(await read(source.engine))
    expect(await amountsByDay(keeper)).toEqual(await read(source.engine, byDay))
  },
)

const spoilt = {
  another: (file: string) =>
    Bun.write(file, Bun.file(join(dirname(file), 'Fact.Sale.20131.0.parquet'))),
  'half of itself': async (file: string) =>
    Bun.write(file, (await Bun.file(file).bytes()).slice(0, 900)),
  nothing: (file: string) => rm(file),
} as const

test.each(
  ['Fact.Sale.20132.0.parquet', 'rollup.sales.parquet'].flatMap((file) =>
    Object.entries(spoilt).map(([what, spoil]) => [file, what, spoil] as const),
  ),
)(
  'where %s holds %s the extract does not answer after a restart: the server does, until all is read again',
  async (file, _, spoil) => {
    const first = keep()
    await first.tick()
    await first.close()
    const folder = join(directory, (await readManifest(directory))?.folder ?? '')
    await spoil(join(folder, file))
    await source.server.die()
    const second = keep()
    await second.tick()
    expect(second.state().usable).toBe(false)
    await source.server.comeBack()
    const reads = factReads().length
    clock = 10
    while (!second.state().usable) {
      await second.tick()
      clock += 6
    }
    expect(factReads().length - reads).toBe(4)
    expect(await read(engineOf(second))).toEqual(await read(source.engine))
    expect(await amountsByDay(second)).toEqual(await read(source.engine, byDay))
  },
)

test('a file that goes while it is in use fails one statement with 503; then the server answers', async () => {
  const keeper = keep()
  await keeper.tick()
  const engine = engineOf(keeper)
  const folder = join(directory, (await readManifest(directory))?.folder ?? '')
  await rm(folder, { recursive: true })
  expect(read(engine)).rejects.toMatchObject({ name: 'WarehouseUnavailable', reason: 'lost' })
  await read(engine).catch(() => undefined)
  expect(keeper.state().usable).toBe(false)
})

test('of two replicas with one folder one writes, and both answer; each has its own lease after the other', async () => {
  const [one, two] = [keep(), keep()]
  await Promise.all([one.tick(), two.tick()])
  expect(factReads().length).toBe(4)
  await one.tick()
  await two.tick()
  expect(await read(engineOf(one))).toEqual(await read(engineOf(two)))
})

test('a lease is refused while its owner renews it, and taken once it has not for its whole length', async () => {
  const owner = await takeLease(directory, 'one', 60_000)
  expect(await takeLease(directory, 'two', 60_000)).toBeUndefined()
  const next = await takeLease(directory, 'two', 0)
  expect(next).toBeDefined()
  await owner?.release()
  expect(await takeLease(directory, 'three', 60_000)).toBeUndefined()
  await next?.release()
  expect(await readdir(directory)).toEqual([])
})

test('a writer that loses its lease after its last comparison publishes nothing, and leaves nothing behind', async () => {
  const lost = new AbortController()
  let comparisons = 0
  const execute: Engine['execute'] = async (statement, signal) => {
    const rows = await source.engine.execute(statement, signal)
    comparisons += 1
    // Each table is counted before it is copied and when it is compared.
    if (comparisons === 2 * salesTables.length) lost.abort(new Error('lost'))
    return rows
  }
  const made = makeExtract({
    ...{ directory, source: { ...source.engine, execute }, tables: salesTables, reuse: true },
    ...{ now: () => new Date(), newId: () => 'folder', signal: lost.signal },
  })
  expect(await made.catch((error: unknown) => error)).toEqual(new Error('lost'))
  expect(await readdir(directory)).toEqual([])
})
