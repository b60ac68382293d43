import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import type { MetricModel } from '@otel-bi/contract/metrics/model'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import { compile } from '../compile.ts'
import type { FactDates } from '../plan.ts'
import { readFrom } from '../rollup-choice.ts'
import type { FactSource, MetricSource } from '../source.ts'
import { type Answer, ask, askDrivers, planOf } from './ask.ts'
import { questionsOf } from './questions.ts'

export type MetricScene = {
  readonly sources: readonly MetricSource[]
  /** How many questions read rollups of the extract, and how many nothing but rollups and dimensions. */
  readonly fromRollups: { readonly some: number; readonly all: number }
  /** The same rows behind both engines. */
  readonly open: () => Promise<{
    readonly embedded: Warehouse
    readonly mssql: Warehouse
    /** An extract of these rows. */
    readonly copied: Warehouse
    readonly dates: FactDates
    readonly close: () => Promise<void>
  }>
}

type Opened = Awaited<ReturnType<MetricScene['open']>>

const additive = ({ measures }: MetricModel) =>
  Object.keys(measures).filter((name) => measures[name]?.aggregate.kind === 'sum')

/** Everything that must hold of every measure and dimension, generated from the models. */
export function describeMetrics(title: string, { sources, fromRollups, open }: MetricScene): void {
  describe(title, () => {
    let opened: Opened
    beforeAll(async () => {
      opened = await open()
    }, 180_000)
    afterAll(() => opened.close(), 60_000)
    for (const source of sources) describe(source.model.id, () => testSource(source, () => opened))

    const questions = sources.flatMap((source) =>
      questionsOf(source.model).map((url) => ({ source, url })),
    )
    const { some, all } = fromRollups
    test(`of ${questions.length} questions ${some} read rollups of an extract, ${all} of them no row of a fact`, () => {
      const read = questions.map(({ source, url }) => readsOf(source, url, opened))
      expect(read.filter(({ rollups }) => rollups)).toHaveLength(some)
      expect(read.filter(({ rollups, facts }) => rollups && !facts)).toHaveLength(all)
    })
  })
}

/** Whether the statements of a question to the extract read rollups, and whether they read facts. */
function readsOf(source: MetricSource, url: string, { copied, dates }: Opened) {
  const { rows, totals } = compile(readFrom(source, copied), planOf(source, url, dates))
  const texts = [rows?.query.sql ?? '', totals.query.sql]
  const reads = (table: string) => texts.some((text) => text.includes(table))
  const facts = Object.values<FactSource>(source.facts)
  return { rollups: reads('"rollup".'), facts: facts.some(({ from }) => reads(from)) }
}

function testSource(source: MetricSource, opened: () => Opened): void {
  const { model } = source
  const answers = new Map<string, Promise<Answer>>()
  const embedded = (url: string) => {
    const answer = answers.get(url) ?? ask(source, url, opened().dates, opened().embedded)
    answers.set(url, answer)
    return answer
  }
  const dimensions = Object.keys(model.dimensions)
  const sums = additive(model)

  test.each(questionsOf(model))(
    '%s has one answer on both engines and from an extract, from at most two statements',
    async (url) => {
      const direct = await embedded(url)
      const throughDriver = await ask(source, url, opened().dates, opened().mssql)
      expect(throughDriver).toEqual(direct)
      const fromExtract = await ask(source, url, opened().dates, opened().copied)
      // Which table answers is the one thing that may differ.
      const { statements } = direct.meta
      expect({ ...fromExtract, meta: { ...fromExtract.meta, statements } }).toEqual(direct)
      expect(direct.statements.length).toBeLessThanOrEqual(2)
    },
  )

  test.each(dimensions)(
    'sums over the members of %s are the total, shown and others alike',
    async (dimension) => {
      const url = `measures=${sums.slice(0, 12).join(',')}&range=all&by=${dimension}&limit=3`
      const { rows, meta } = await embedded(url)
      for (const name of sums.slice(0, 12))
        expect(sumOf(rows, name)).toBeCloseTo(meta.totals.values[name] ?? 0, 1)
    },
  )

  test.each(dimensions)(
    'a filter on a member of %s gives the values of its row',
    async (dimension) => {
      const measures = Object.keys(model.measures).slice(0, 12).join(',')
      const { rows } = await embedded(`measures=${measures}&range=all&by=${dimension}&limit=2`)
      for (const { members, values } of rows) {
        const member = members[dimension]
        if (!member) continue
        const key = encodeURIComponent(encodeURIComponent(String(member.key)))
        const filtered = await embedded(`measures=${measures}&range=all&where=${dimension}:${key}`)
        // An order may lie in two members; of one alone its row and its filter must agree.
        expect(filtered.meta.totals.values).toEqual(values)
      }
    },
  )

  test.each(dimensions)(
    'the others of %s are all that is not shown, whatever the measure',
    async (dimension) => {
      const measures = Object.keys(model.measures).slice(0, 12).join(',')
      const { rows } = await embedded(`measures=${measures}&range=all&by=${dimension}&limit=2`)
      const others = rows.find((row) => row.others)
      if (!others) return
      const shown = rows.flatMap(({ members }) => members[dimension]?.key ?? [])
      const keys = shown.map((key) => encodeURIComponent(encodeURIComponent(String(key))))
      const url = `measures=${measures}&range=all&where=${dimension}!:${keys.join('|')}`
      expect((await embedded(url)).meta.totals.values).toEqual(others.values)
    },
  )

  test.each(dimensions)(
    'a series by %s shows the members that its whole window shows, in their order',
    async (dimension) => {
      const url = `by=${dimension}&range=last_year&limit=30`
      const [whole, series] = await Promise.all([embedded(url), embedded(`${url}&grain=month`)])
      const keysOf = ({ rows }: Answer) => rows.map(({ members }) => members[dimension]?.key)
      expect([...new Set(keysOf(series))]).toEqual(keysOf(whole))
    },
  )

  const [any = ''] = dimensions
  const ofLines = dimensions.filter((name) => name !== model.factDimension)

  test.each(ofLines)('a filter that no line of %s meets leaves no rows', async (dimension) => {
    const noMember = model.dimensions[dimension]?.key === 'int' ? 2_147_483_647 : 'no such member'
    const url = `measures=${sums[0]}&range=all&where=${dimension}:${noMember}`
    const answers = await Promise.all(
      [...new Set([any, dimension])].map((by) => embedded(`${url}&by=${by}`)),
    )
    for (const { rows, meta } of answers)
      expect([rows, meta.totals.values[sums[0] ?? '']]).toEqual([[], 0])
  })

  test('one more filter never raises a sum of values that are never negative', async () => {
    const measures = sums.filter((name) => !signed.has(name)).slice(0, 12)
    for (const dimension of dimensions) {
      const all = await embedded(`measures=${measures.join(',')}&range=all&by=${dimension}&limit=1`)
      for (const name of measures)
        expect(all.rows[0]?.values[name] ?? 0).toBeLessThanOrEqual(
          (all.meta.totals.values[name] ?? 0) + 0.01,
        )
    }
  })

  test('the order of dimensions changes nothing', async () => {
    const [one = '', other = one] = dimensions
    if (one === other) return
    const [there, back] = await Promise.all([
      embedded(`by=${one},${other}&range=all&limit=1000`),
      embedded(`by=${other},${one}&range=all&limit=1000`),
    ])
    const keyed = ({ rows }: Answer) =>
      new Map(
        rows.map((row) => [`${row.members[one]?.key}|${row.members[other]?.key}`, row.values]),
      )
    expect(keyed(there)).toEqual(keyed(back))
  })

  test.each(Object.keys(model.measures))(
    'what members added to %s is its change to the last digit, or the remainder says what is left',
    async (measure) => {
      const url = `measures=${measure}&range=last_year&compare=previous_year`
      const { embedded: warehouse, dates } = opened()
      const asked = { by: model.drivers, limit: 3 }
      const { data, meta } = await askDrivers(source, { url, asked, dates, warehouse })
      const { totals } = (await embedded(url)).meta
      expect([meta.totals.value, meta.totals.comparison]).toEqual([
        totals.values[measure] ?? null,
        totals.comparison?.[measure] ?? null,
      ])
      for (const { dimension, remainder } of meta.dimensions) {
        const drivers = data.filter((driver) => driver.dimension === dimension)
        const added = drivers.reduce((sum, driver) => sum + (driver.contribution ?? 0), 0)
        expect(added + (remainder ?? 0)).toBeCloseTo(meta.totals.change ?? 0, 6)
        if (meta.method === 'additive') expect(remainder).toBe(0)
        for (const { contribution, rate, mix } of drivers)
          if (rate !== null && mix !== null) expect(rate + mix).toBeCloseTo(contribution ?? 0, 6)
      }
    },
  )

  test('a window compared with itself changes by 0', async () => {
    const { window } = await embedded('range=last_year')
    const days = `from=${window?.from}&to=${window?.to}`
    const { meta } = await embedded(`${days}&compare_from=${window?.from}&compare_to=${window?.to}`)
    for (const [name, change] of Object.entries(meta.totals.change ?? {}))
      expect(change).toBe(meta.totals.values[name] === 0 ? null : 0)
  })

  test('units of time add up to their window where a measure does', async () => {
    const { rows, meta } = await embedded(
      `measures=${sums.slice(0, 12).join(',')}&grain=week&range=all`,
    )
    for (const name of sums.slice(0, 12))
      expect(sumOf(rows, name)).toBeCloseTo(meta.totals.values[name] ?? 0, 0)
  })
}

/** Sums that may be negative for a part. */
const signed = new Set(['gross_margin', 'profit', 'net_units', 'cost'])

const sumOf = (rows: Answer['rows'], name: string) =>
  rows.reduce((sum, { values }) => sum + (values[name] ?? 0), 0)
