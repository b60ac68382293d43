import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from 'bun:test'
import { type Role, role } from '@otel-bi/contract/access'
import { MetricAnswer } from '@otel-bi/contract/metrics/answer'
import { MetricModels } from '@otel-bi/contract/metrics/description'
import { MetricDrivers } from '@otel-bi/contract/metrics/drivers'
import { MetricRows, MetricValuesAnswer } from '@otel-bi/contract/metrics/routes'
import { Problem } from '@otel-bi/contract/problem'
import { openAwApp } from '../testing/aw-app.ts'
import { parsed } from '../testing/parsed.ts'

setDefaultTimeout(180_000)

let aw: Awaited<ReturnType<typeof openAwApp>>
beforeAll(async () => {
  aw = await openAwApp()
}, 180_000)
afterAll(() => aw.close(), 60_000)

const path = '/api/aw/metrics/sales'
const ask = (query: string) => parsed(aw.call, `${path}?${query}`, MetricAnswer)
const problem = async (query: string, of = path) => {
  const answer = await aw.call(`${of}?${query}`)
  return Problem.parse(await answer.json())
}

test('three models are listed in two languages, each measure with what it adds up over', async () => {
  const { data } = await parsed(aw.call, '/api/aw/metrics', MetricModels)
  expect(data.map(({ id }) => id)).toEqual(['sales', 'inventory', 'quota'])
  const measures = new Map(data[0]?.measures.map((measure) => [measure.key, measure]))
  expect(measures.get('revenue')).toMatchObject({
    title: { en: 'Revenue', hr: 'Prihod' },
    adds_up: { over_dimensions: true, over_time: true },
  })
  expect(measures.get('orders')?.adds_up).toEqual({ over_dimensions: false, over_time: false })
})

test('without words a question requests the headline of the last 365 days', async () => {
  const { data, meta } = await ask('')
  expect(Object.keys(data[0]?.values ?? {})).toEqual(['revenue', 'orders', 'units', 'gross_margin'])
  expect(meta).toMatchObject({ range: 'last_365_days', compare: 'none', comparison: null })
  expect(data).toHaveLength(1)
})

test('equal questions in other words share an ETag, and 304 answers a second one', async () => {
  const first = await aw.call(`${path}?by=territory&range=last_year&others=true&limit=50`)
  const etag = first.headers.get('etag') ?? ''
  const second = await aw.call(`${path}?range=last_year&by=territory`, {
    headers: { 'if-none-match': etag },
  })
  expect([first.status, second.status]).toEqual([200, 304])
})

test('explain=true holds both statements and the typed values, and no value stands in a text', async () => {
  const { meta } = await ask('by=territory&where=territory:Northwest|x&explain=true')
  expect(meta.statements?.rows?.sql).toStartWith('WITH parts AS (')
  expect(meta.statements?.rows?.parameters).toMatchObject({
    filter_0_0: 'Northwest',
    filter_0_1: 'x',
  })
  expect(JSON.stringify([meta.statements?.rows?.sql, meta.statements?.totals.sql])).not.toContain(
    'Northwest',
  )
})

describe('statements', () => {
  const question = `${path}?by=territory&range=last_year&explain=true`
  const asked = async (role: Role, etag?: string) => {
    const headers = etag === undefined ? {} : { 'if-none-match': etag }
    const answer = await aw.call(question, { role, headers })
    const body = answer.status === 200 ? MetricAnswer.parse(await answer.json()) : null
    return { status: answer.status, etag: answer.headers.get('etag') ?? '', body }
  }
  const given = {
    viewer: 'needs_analyst',
    analyst: 'included',
    admin: 'included',
  } as const satisfies Record<Role, string>

  test.each(role.options)(
    'the answer of %s says whether it holds them, and why not',
    async (of) => {
      const { body } = await asked(of)
      expect(body?.meta.parameters.statements).toBe(given[of])
      expect(body?.meta.statements === null).toBe(given[of] !== 'included')
    },
  )

  test.each([
    ['viewer', 'analyst'],
    ['analyst', 'viewer'],
    ['viewer', 'admin'],
    ['admin', 'viewer'],
  ] as const)(
    'after %s, %s receives 200 and its own answer for the ETag of the other',
    async (one, other) => {
      const [first, own] = [await asked(one), await asked(other)]
      const crossed = await asked(other, first.etag)
      expect([first.status, crossed.status, crossed.etag]).toEqual([200, 200, own.etag])
      expect(first.etag).not.toBe(own.etag)
      expect(crossed.body).toEqual(own.body)
      expect((await asked(other, own.etag)).status).toBe(304)
    },
  )

  test('beside them the answers of all roles are one', async () => {
    const answers = await Promise.all(role.options.map(async (of) => (await asked(of)).body))
    const figures = answers.map((body) => {
      const { statements, parameters, generated_at, ...meta } = body?.meta ?? {}
      return { data: body?.data, meta }
    })
    expect(new Set(figures.map((each) => JSON.stringify(each))).size).toBe(1)
  })
})

describe('a hostile question', () => {
  test.each([
    ['measures=revenu', 'did you mean revenue?'],
    ['by=teritory', 'did you mean territory?'],
    ["by=territory'; DROP TABLE x--", 'must be names separated by commas'],
    ['order=-orders&measures=revenue', 'not among the requested measures and dimensions'],
    ['where=seller:abc', 'named by whole numbers'],
    ['where=seller:99999999999', 'named by whole numbers'],
    ['where=revenue>=5', 'needs a dimension'],
    ['by=customer&grain=day&range=all&limit=1000', 'choose a coarser grain'],
    [`where=product:${'x|'.repeat(10_000)}`, 'at most 200'],
    ['from=2013-01-01', 'go together'],
    ['nonsense=1', 'is not known here'],
  ])('%s is 422: %s', async (query, reason) => {
    const { status, detail } = await problem(query)
    expect(status).toBe(422)
    expect(detail).toContain(reason)
  })

  test('too many rows of time and members are refused with the largest limit that is answered', async () => {
    const days = 'by=customer&grain=day&range=all'
    const { detail = '' } = await problem(`${days}&limit=1000`)
    const [, limit] = /a limit of at most (\d+)$/.exec(detail) ?? []
    expect((await problem(`${days}&limit=${Number(limit) + 1}`)).status).toBe(422)
    expect((await ask(`${days}&limit=${limit}`)).data.length).toBeLessThanOrEqual(20_000)
  })

  test.each([
    "where=product:'; DROP TABLE x; --",
    'where=product:/*|*/',
    'where=territory:ŽĆ💥',
    'where=category:%2525',
    'by=customer,product,reseller&range=all&limit=1000',
  ])('%s is a bounded answer', async (query) => {
    const { data } = await ask(query)
    expect(data.length).toBeLessThanOrEqual(1_001)
  })
})

test('values of a dimension are found by a part of their label in any case', async () => {
  const values = await parsed(
    aw.call,
    `${path}/values?dimension=territory&search=NORTH`,
    MetricValuesAnswer,
  )
  expect(values.data.map(({ label }) => label)).toEqual(['Northeast', 'Northwest'])
  const few = await parsed(aw.call, `${path}/values?dimension=product&limit=3`, MetricValuesAnswer)
  expect([few.data.length, few.meta.truncated]).toEqual([3, true])
  const none = await parsed(
    aw.call,
    `${path}/values?dimension=product&search=%25_[`,
    MetricValuesAnswer,
  )
  expect(none.data).toEqual([])
})

test('the rows behind a number come in pages that neither lose nor repeat one, and sum to it', async () => {
  const words = 'range=last_month&where=channel:internet'
  const { meta } = await ask(`measures=revenue,lines&${words}`)
  const rows: MetricRows['data'] = []
  let cursor: string | null = null
  do {
    const page: MetricRows = await parsed(
      aw.call,
      `${path}/rows?${words}&columns=channel,revenue&limit=500${cursor === null ? '' : `&cursor=${cursor}`}`,
      MetricRows,
    )
    rows.push(...page.data)
    cursor = page.meta.next_cursor
  } while (cursor !== null)
  expect(rows).toHaveLength(meta.totals.values.lines ?? -1)
  expect(new Set(rows.map(({ row }) => row)).size).toBe(rows.length)
  const sum = rows.reduce((total, row) => total + Number(row.revenue), 0)
  expect(sum).toBeCloseTo(meta.totals.values.revenue ?? 0, 1)
  expect((await aw.call(`${path}/rows?cursor=----`)).status).toBe(422)
})

test('a page of rows holds its statement when it is asked to explain, and else none', async () => {
  const page = `${path}/rows?range=last_month&where=channel:internet&limit=2`
  const { meta, data } = await parsed(aw.call, `${page}&explain=true`, MetricRows)
  expect([
    data.length,
    meta.statement?.sql.startsWith('WITH '),
    meta.statement?.parameters.limit,
  ]).toEqual([2, true, 3])
  expect((await parsed(aw.call, page, MetricRows)).meta.statement).toBeNull()
})

describe('drivers', () => {
  const drivers = (query: string) => parsed(aw.call, `${path}/drivers?${query}`, MetricDrivers)

  test('without words revenue is explained by channel, territory and category, against the period before', async () => {
    const { data, meta } = await drivers('')
    expect(meta).toMatchObject({
      ...{ measure: { key: 'revenue' }, method: 'additive', compare: 'previous_period' },
      parameters: { by: 'channel,territory,category', limit: 10 },
    })
    expect([...new Set(data.map(({ dimension }) => dimension))]).toEqual([
      ...['channel', 'territory', 'category'],
    ])
    const { change } = meta.totals
    for (const { dimension } of meta.dimensions) {
      const added = data.filter((driver) => driver.dimension === dimension)
      const cents = added.reduce((sum, one) => sum + Math.round((one.contribution ?? 0) * 100), 0)
      expect(cents).toBe(Math.round((change ?? 0) * 100))
    }
  })

  test('of 3 territories 1 is shown, and the others are 1 row of the rest', async () => {
    const all = await drivers('by=territory&limit=100')
    const one = await drivers('by=territory&limit=1')
    const shown = one.data.filter(({ others }) => !others)
    const rest = one.data.filter(({ others }) => others)
    expect([shown[0], rest.length]).toEqual([all.data[0], 1])
    const others = all.data.filter(
      (driver) => !shown.some(({ member }) => member?.key === driver.member?.key),
    )
    const sum = others.reduce((total, { contribution }) => total + (contribution ?? 0), 0)
    expect(rest[0]?.contribution).toBeCloseTo(sum, 2)
  })

  test('a margin has a part by rate and a part by mix; a count of orders has a remainder', async () => {
    const margin = await drivers('measure=gross_margin_ratio&by=category')
    expect(margin.meta.method).toBe('rate_and_mix')
    for (const { contribution, rate, mix } of margin.data)
      expect((rate ?? Number.NaN) + (mix ?? Number.NaN)).toBeCloseTo(contribution ?? 0, 6)
    const orders = await drivers('measure=orders&by=category')
    expect(orders.meta.method).toBe('distinct')
    expect(orders.meta.dimensions[0]?.remainder).toBeNumber()
    expect(orders.data.map(({ rate }) => rate)).toEqual(orders.data.map(() => null))
  })

  test('before the data begin there is nothing to compare with', async () => {
    const { data, meta } = await drivers('range=all&by=channel')
    expect(meta.totals).toMatchObject({ comparison: null, change: null })
    expect(data.map(({ contribution, leading }) => [contribution, leading])).toEqual(
      data.map(() => [null, false]),
    )
    expect(meta.sentence.en).toBe('Revenue: there is nothing to compare with.')
  })

  test.each([
    ['measure=revenu', 'measure', 'did you mean revenue'],
    ['by=teritory', 'by', 'did you mean territory'],
    ['by=channel,channel', 'by', 'twice'],
    ['by=channel,group,country,territory,category,subcategory,product', 'by', 'at most 6'],
    ['compare=none', 'compare', 'previous_period'],
    ['where=revenue>=5', 'where', 'a dimension'],
    ['limit=0', 'limit', '1'],
  ])('%s is refused, naming %s and what is allowed', async (query, field, message) => {
    const { status, errors } = await problem(query, `${path}/drivers`)
    expect(status).toBe(422)
    expect(errors?.find((error) => error.field === field)?.message).toContain(message)
  })
})
