import { MetricModels } from '@otel-bi/contract/metrics/description'
import { z } from 'zod'
import type { Operation } from './operations.ts'

/** Values that exist in the stack, by operation and parameter: ids, cursors, names of measures, filters. */
export type Known = (operation: Operation, parameter: string) => readonly string[]

type Ask = (target: string, body?: object) => Promise<unknown>

/** Lists whose entries have addresses of their own, and the field that names one. */
const listed = [
  { list: '/api/reports', at: '/api/reports/{id}', field: 'id' },
  { list: '/api/wwi/scenarios', at: '/api/wwi/scenarios/{id}', field: 'id' },
  { list: '/api/saved-views', at: '/api/saved-views/{id}', field: 'id' },
  { list: '/api/annotations?domain=aw', at: '/api/annotations/{id}', field: 'id' },
  { list: '/api/jobs/aw', at: '/api/jobs/{domain}/executions/{id}', field: 'id' },
  { list: '/api/traces', at: '/api/traces/{trace_id}', field: 'trace_id' },
]

const Row = z.record(z.string(), z.unknown())
const Page = z.looseObject({
  data: z.array(Row).optional().catch(undefined),
  executions: z.array(Row).optional().catch(undefined),
  meta: Row.optional().catch(undefined),
  next_cursor: z.unknown(),
})

/** Makes scenarios, saved views, a report and a run of a job, and reads what there is to name in a call. */
export async function learnKnown(ask: Ask, operations: readonly Operation[]): Promise<Known> {
  const found = new Map<string, readonly string[]>()
  await ask('/api/wwi/scenarios', { name: 'known', item_ids: [1, 2] })
  await ask('/api/wwi/scenarios', { name: 'known too' })
  for (const name of ['known', 'known too'])
    await ask('/api/saved-views', { name, model: 'aw.sales', question: 'by=country' })
  await ask('/api/annotations', { domain: 'aw', date: '2013-11-29', text: 'known' })
  await ask('/api/jobs/aw/aw.daily.scores/run', {})
  await ask('/api/reports/generate', {})
  for (const { list, at, field } of listed) {
    const { data, executions } = await page(ask, list)
    const ids = [...(data ?? []), ...(executions ?? [])].flatMap((row) => row[field] ?? [])
    for (const { path } of operations.filter((one) => one.path.startsWith(at)))
      found.set(`${path} ${field}`, ids.slice(0, 5).map(String))
  }
  for (const { path } of operations.filter(isPaged)) {
    const { next_cursor, meta } = await page(ask, `${path}?limit=1`)
    const cursor = next_cursor ?? meta?.next_cursor
    if (typeof cursor === 'string') found.set(`${path} cursor`, [cursor])
  }
  for (const domain of ['aw', 'wwi'] as const) await learnModels(ask, domain, found)
  return ({ path }, parameter) => found.get(`${path} ${parameter}`) ?? []
}

const page = async (ask: Ask, target: string) =>
  Page.catch({ next_cursor: null }).parse(await ask(target))
const isPaged = ({ parameters }: Operation) => parameters.some(({ name }) => name === 'cursor')

/** The words of each model: a question names several measures and dimensions, and filters by members. */
async function learnModels(ask: Ask, domain: string, found: Map<string, readonly string[]>) {
  const { data: models } = MetricModels.parse(await ask(`/api/${domain}/metrics`))
  for (const model of models) {
    const path = `/api/${domain}/metrics/${model.id}`
    const measures = model.measures.map(({ key }) => key)
    const dimensions = model.dimensions.map(({ key }) => key)
    const filters = [`${measures[0]}>=1`, `${measures.at(-1)}<=1000`]
    for (const dimension of dimensions) {
      const { data = [] } = await page(ask, `${path}/values?dimension=${dimension}&limit=2`)
      const members = data.map(({ key }) => encodeURIComponent(String(key)))
      if (members.length > 0)
        filters.push(`${dimension}:${members.join('|')}`, `${dimension}!:${members[0]}`)
    }
    const words = {
      measures: [...measures, measures.slice(0, 4).join(','), measures.toReversed().join(',')],
      by: [...dimensions, dimensions.slice(0, 2).join(','), dimensions.slice(-3).join(',')],
      columns: [...measures, ...dimensions, [...dimensions.slice(0, 3), measures[0]].join(',')],
      dimension: dimensions,
      order: [...measures.map((key) => `-${key}`), ...dimensions],
      where: filters,
    }
    for (const place of [
      path,
      `${path}/rows`,
      `${path}/values`,
      `/api/${domain}/export/metrics/${model.id}`,
    ])
      for (const [name, values] of Object.entries(words)) found.set(`${place} ${name}`, values)
  }
}
