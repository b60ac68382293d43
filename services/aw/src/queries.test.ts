import { expect, test } from 'bun:test'
import { assertReadOnly } from '@otel-bi/warehouse/read-only.guard'
import { tokenize } from '@otel-bi/warehouse/tokenizer'
import { Glob } from 'bun'
import { z } from 'zod'

const Query = z.object({ name: z.string(), sql: z.string() })

const files = [...new Glob('features/*/*.query.ts').scanSync(import.meta.dir)].sort()
const modules = await Promise.all(files.map((file) => import(`./${file}`)))
const named = modules
  .flatMap((module: object) => Object.values(module))
  .flatMap((value): [string, string][] => {
    const query = Query.safeParse(value)
    return query.success ? [[query.data.name, query.data.sql]] : []
  })

const namesIn = (sql: string) =>
  tokenize(sql)
    .filter(({ kind }) => kind === 'quoted' || kind === 'word')
    .map(({ text }) => text.replaceAll('"', ''))

test('each of at least 14 queries has a name of its own', () => {
  expect(named.length).toBeGreaterThanOrEqual(14)
  expect(new Set(named.map(([name]) => name)).size).toBe(named.length)
})

test.each(named)('%s reads and does nothing else', (_name, sql) => {
  expect(() => assertReadOnly(sql)).not.toThrow()
})

test.each(named)(
  'trap 5: %s does not ask the calendar, whose fiscal years are wrong',
  (_name, sql) => {
    expect(namesIn(sql)).not.toContain('DimDate')
  },
)

test.each(named)('trap 6: %s does not filter by Status or the dates of a version', (_name, sql) => {
  const forbidden = ['Status', 'StartDate', 'EndDate']
  expect(namesIn(sql).filter((name) => forbidden.includes(name))).toEqual([])
})

test.each(named)(
  'trap 7 and 8: %s names its columns, no photo and nothing personal',
  (_name, sql) => {
    const personal =
      /Photo|Image|BirthDate|BaseRate|NationalID|Phone|Email|LoginID|MaritalStatus|Gender/
    expect(sql).not.toContain('*,')
    expect(sql).not.toMatch(/SELECT\s+(?:\w+\.)?\*/i)
    expect(namesIn(sql).filter((name) => personal.test(name))).toEqual([])
  },
)

test.each(named)(
  'trap 13: %s takes no discount from a promotion, only from the sale',
  (_name, sql) => {
    expect(namesIn(sql)).not.toContain('DiscountPct')
  },
)
