import { afterAll, describe, expect, test } from 'bun:test'
import {
  listWwiScenariosRoute,
  WwiScenario,
  WwiScenarioPreview,
} from '@otel-bi/contract/wwi/scenarios'
import { WwiStockRecommendations } from '@otel-bi/contract/wwi/stock-recommendations'
import { createBoundedQueue } from '@otel-bi/runtime/bounded-queue'
import { readingFrom, testCaller } from '@otel-bi/runtime/testing/analytics-deps'
import { engines } from '@otel-bi/runtime/testing/test-warehouse'
import { wwiWhatifScenarios } from '@otel-bi/store/schema'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import { createApp } from '../../app.ts'
import { answerAs, problemOf } from '../../testing/answers.ts'
import { openWwiApp } from '../../testing/wwi-app.ts'
import { itemSales, openPurchases } from '../stock-items/stock-items.query.ts'

const path = '/api/wwi/scenarios'
const page = listWwiScenariosRoute.responses[200].content['application/json'].schema
const json = { 'content-type': 'application/json' }

/** The same rows with nothing on order, so that there is something to recommend. */
const nothingOnOrder = (warehouse: Warehouse): Warehouse => ({
  ...warehouse,
  query: async (query, values, signal) =>
    query.name === openPurchases.name ? [] : warehouse.query(query, values, signal),
})

/** The same rows; `reading` runs before each computation of a scenario reads its sales. */
const observed = (warehouse: Warehouse, reading: () => unknown): Warehouse => ({
  ...warehouse,
  async query(query, values, signal) {
    if (query.name === itemSales.name) await reading()
    return warehouse.query(query, values, signal)
  },
})

describe.each(engines)('through %s', async (engine) => {
  const { call, close, deps } = await openWwiApp({ engine })
  afterAll(close)
  const waiting = testCaller(
    createApp({ ...readingFrom(deps, nothingOnOrder(deps.warehouse)), codeVersion: 'waiting' }),
    'wwi-service',
  )
  const post = (
    body: unknown,
    headers: Record<string, string> = {},
    subject = 'ana',
    send = call,
  ) =>
    send(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { ...json, ...headers },
      subject,
    })
  const stored = () => deps.store.run((db) => db.$count(wwiWhatifScenarios))

  describe('a scenario', () => {
    test('is created with 201, its address, its inputs with the defaults, and its user', async () => {
      const answer = await post({ name: 'Growth', demand_multiplier: 1.5 })
      const location = answer.headers.get('location') ?? ''
      const scenario = await answerAs(WwiScenario, answer, 201)
      expect(scenario).toMatchObject({
        name: 'Growth',
        created_by: 'ana',
        as_of: '2016-05-31',
        inputs: {
          demand_multiplier: 1.5,
          lead_time_multiplier: 1,
          service_level: 0.95,
          unit_cost_change: 0,
          baseline_service_level: 0.95,
          item_ids: null,
          days_back: 365,
          horizon_days: 30,
        },
        result: { items: 227 },
      })
      expect(await answerAs(WwiScenario, await call(location))).toEqual(scenario)
    })

    test('half as much demand again is half as much revenue again, to a cent per item', async () => {
      const scenario = await answerAs(
        WwiScenario,
        await post({ name: 'x', demand_multiplier: 1.5 }),
        201,
      )
      const { baseline, scenario: imagined } = scenario.result
      expect(Math.abs(imagined.projected_revenue - 1.5 * baseline.projected_revenue)).toBeLessThan(
        2.27,
      )
    })

    test.each([
      [0.95, 365],
      [0.5, 365],
      [0.999, 30],
    ])(
      'at %d over %d days has the recommendations as its baseline, to the cent',
      async (level, days) => {
        const query = `?service_level=${level}&days_back=${days}`
        const { meta, data } = await answerAs(
          WwiStockRecommendations,
          await waiting(`/api/wwi/stock/recommendations${query}`),
        )
        const inputs = { baseline_service_level: level, days_back: days, demand_multiplier: 2 }
        const { result } = await answerAs(
          WwiScenario,
          await post({ name: 'x', ...inputs }, {}, 'ana', waiting),
          201,
        )
        expect(meta.summary.cost_to_order).toBeGreaterThan(0)
        expect(result.baseline).toMatchObject({
          items_to_reorder: meta.summary.recommended,
          units_to_order: meta.summary.units_to_order,
          cost_to_order: meta.summary.cost_to_order,
          items_at_risk: meta.summary.at_risk,
        })
        const rowOf = new Map(data.map((row) => [row.stock_item_id, row]))
        for (const { stock_item_id, baseline } of result.changed_items)
          expect(baseline.estimated_cost).toBe(rowOf.get(stock_item_id)?.estimated_cost ?? 0)
      },
    )

    test('is computed without being stored as it would be stored, to the cent', async () => {
      const changes = { demand_multiplier: 3, unit_cost_change: 0.1, service_level: 0.99 }
      const before = await stored()
      const body = JSON.stringify(changes)
      const preview = await answerAs(
        WwiScenarioPreview,
        await waiting('/api/wwi/scenario-preview', { method: 'POST', body, headers: json }),
      )
      expect((await stored()) - before).toBe(0)
      const created = await post({ name: 'x', ...changes }, {}, 'ana', waiting)
      const { inputs, result, as_of, data_version } = await answerAs(WwiScenario, created, 201)
      expect(preview).toEqual({ inputs, result, as_of, data_version })
    })

    test('of two items, requested in any order and twice, compares two', async () => {
      const scenario = await answerAs(
        WwiScenario,
        await post({ name: 'x', item_ids: [184, 86, 184] }),
        201,
      )
      expect([scenario.inputs.item_ids, scenario.result.items]).toEqual([[86, 184], 2])
    })

    test('asked twice of the same data gives the same result', async () => {
      const body = { name: 'x', demand_multiplier: 3, lead_time_multiplier: 2, service_level: 0.99 }
      const first = await answerAs(WwiScenario, await post(body), 201)
      const second = await answerAs(WwiScenario, await post(body), 201)
      expect(second.result).toEqual(first.result)
      expect([second.data_version, second.id > first.id]).toEqual([first.data_version, true])
    })

    test('keeps its name as given: tags, quotes, emoji, spaces at its ends', async () => {
      const name = `  <script>alert("čaj")</script> 'x' 🧦 `
      const scenario = await answerAs(WwiScenario, await post({ name }), 201)
      expect(scenario.name).toBe(name)
    })
  })

  describe('an Idempotency-Key', () => {
    const key = () => ({ 'idempotency-key': crypto.randomUUID() })

    test('makes the same POST create one row: 201, then 200 with the same scenario', async () => {
      const headers = key()
      const before = await stored()
      const first = await answerAs(WwiScenario, await post({ name: 'once' }, headers), 201)
      const again = await answerAs(WwiScenario, await post({ name: 'once' }, headers), 200)
      expect([again, (await stored()) - before]).toEqual([first, 1])
    })

    test('counts a default written out, and fields in another order, as the same POST', async () => {
      const headers = key()
      await post({ name: 'once', demand_multiplier: 2 }, headers)
      const again = await post({ service_level: 0.95, demand_multiplier: 2, name: 'once' }, headers)
      expect(again.status).toBe(200)
    })

    test('of eight POSTs at once lets one compute and create', async () => {
      const headers = key()
      let computed = 0
      const counted = observed(deps.warehouse, () => (computed += 1))
      const app = createApp(readingFrom(deps, counted))
      const send = testCaller(app, 'wwi-service')
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => post({ name: 'race' }, headers, 'ana', send)),
      )
      expect(computed).toBe(1)
      expect(answers.map(({ status }) => status).toSorted()).toEqual([...Array(7).fill(200), 201])
      expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1)
    })

    test('refuses another body: 422 idempotency_key_reused', async () => {
      const headers = key()
      await post({ name: 'one' }, headers)
      expect(await problemOf(await post({ name: 'two' }, headers))).toMatchObject({
        status: 422,
        code: 'idempotency_key_reused',
      })
    })

    test('is of one user: the same key of another creates another scenario', async () => {
      const headers = key()
      await post({ name: 'mine' }, headers, 'ana')
      expect((await post({ name: 'theirs' }, headers, 'ivo')).status).toBe(201)
    })

    test.each(['', 'a b', 'x'.repeat(256)])('"%s" is 422', async (value) => {
      const answer = await post({ name: 'x' }, { 'idempotency-key': value })
      expect(await problemOf(answer)).toMatchObject({ status: 422, fields: ['idempotency-key'] })
    })
  })

  test('where 1 computes at once and 1 waits, 3 of 5 POSTs at once are 503 with Retry-After', async () => {
    const gate = Promise.withResolvers<void>()
    const standing = observed(deps.warehouse, () => gate.promise)
    const computing = createBoundedQueue({ concurrency: 1, waiting: 1, waitMs: 60_000 })
    const app = createApp({ ...readingFrom(deps, standing), computing })
    const send = testCaller(app, 'wwi-service')
    const calls = Array.from({ length: 5 }, () => post({ name: 'crowd' }, {}, 'ana', send))
    const refused: Response[] = []
    for (const call of calls) void call.then((answer) => refused.push(answer))
    for (const deadline = performance.now() + 50_000; refused.length < 3; await Bun.sleep(5))
      if (performance.now() > deadline) throw new Error('fewer than 3 were refused')
    expect(refused.map(({ status, headers }) => [status, headers.get('retry-after')])).toEqual(
      Array(3).fill([503, '5']),
    )
    gate.resolve()
    const all = (await Promise.all(calls)).map(({ status }) => status)
    expect(all.toSorted()).toEqual([201, 201, 503, 503, 503])
  })

  describe('refused with 422, naming the field, and not stored:', () => {
    test.each([
      ['demand_multiplier', 0.0999],
      ['demand_multiplier', 10.001],
      ['demand_multiplier', '2'],
      ['demand_multiplier', null],
      ['lead_time_multiplier', 0],
      ['lead_time_multiplier', 11],
      ['service_level', 0.499],
      ['service_level', 1],
      ['baseline_service_level', 0.9991],
      ['unit_cost_change', -1],
      ['unit_cost_change', 9.5],
      ['name', ''],
      ['name', 'x'.repeat(121)],
      ['name', 'a\0b'],
      ['name', 'half a pair \ud83e'],
      ['name', 7],
      ['item_ids', []],
      ['item_ids', 86],
      ['days_back', 0],
      ['days_back', 1.5],
      ['horizon_days', 366],
      ['colour', 'red'],
    ])('%s = %p', async (field, value) => {
      const before = await stored()
      expect(await problemOf(await post({ name: 'x', [field]: value }))).toEqual({
        status: 422,
        code: 'invalid_request',
        fields: [field],
      })
      expect(await stored()).toBe(before)
    })

    test('no name at all', async () => {
      expect(await problemOf(await post({}))).toMatchObject({ status: 422, fields: ['name'] })
    })

    test('unknown items, with their ids', async () => {
      const answer = await post({ name: 'x', item_ids: [9999, 86, 228] })
      expect(await answer.clone().text()).toContain('has unknown items: 228, 9999')
      expect(await problemOf(answer)).toMatchObject({ status: 422, fields: ['item_ids'] })
    })
  })

  test.each([
    ['demand_multiplier', [0.1, 10]],
    ['lead_time_multiplier', [0.1, 10]],
    ['service_level', [0.5, 0.999]],
    ['unit_cost_change', [-0.9, 9]],
    ['name', ['x', '🧦'.repeat(120)]],
    ['horizon_days', [1, 365]],
  ] as const)('%s takes both ends of its range: %p', async (field, ends) => {
    for (const value of ends) {
      const answer = await post({ name: 'x', [field]: value })
      await answerAs(WwiScenario, answer, 201)
    }
  })

  test('pages of the list hold the newest first, without the items that change', async () => {
    for (const name of ['first', 'second', 'third']) await post({ name })
    const newest = await answerAs(page, await call(`${path}?limit=2`))
    expect(newest.data.map(({ name }) => name)).toEqual(['third', 'second'])
    const next = await answerAs(page, await call(`${path}?limit=1&cursor=${newest.next_cursor}`))
    expect(next.data.map(({ name }) => name)).toEqual(['first'])
  })

  test('an id that nothing has is 404, and one that is no number 422', async () => {
    expect(await problemOf(await call(`${path}/999999`))).toMatchObject({ status: 404 })
    expect(await problemOf(await call(`${path}/abc`))).toMatchObject({
      status: 422,
      fields: ['id'],
    })
  })
})
