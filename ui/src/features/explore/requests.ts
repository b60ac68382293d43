import { answerOf, dataOf, type OtelBiClient, type Schemas } from '@otel-bi/client'
import type { MetricModel } from '@otel-bi/contract/metrics/model'
import type { Filter, Question } from '@otel-bi/contract/metrics/question'
import { writeFilter } from '@otel-bi/contract/metrics/question-url'
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/solid-query'
import type { ViewExport } from '../exports/view-export.ts'
import { isMemberFilter } from './exploration.ts'

export type MetricAnswer = Schemas['MetricAnswer']
export type MetricRow = Schemas['MetricRow']

const paths = {
  'aw/sales': ['/api/aw/metrics/sales', '/api/aw/export/metrics/sales'],
  'aw/inventory': ['/api/aw/metrics/inventory', '/api/aw/export/metrics/inventory'],
  'aw/quota': ['/api/aw/metrics/quota', '/api/aw/export/metrics/quota'],
  'wwi/sales': ['/api/wwi/metrics/sales', '/api/wwi/export/metrics/sales'],
  'wwi/purchases': ['/api/wwi/metrics/purchases', '/api/wwi/export/metrics/purchases'],
  'wwi/stock_movements': [
    '/api/wwi/metrics/stock_movements',
    '/api/wwi/export/metrics/stock_movements',
  ],
} as const

const pathsOf = ({ domain, id }: MetricModel) => {
  const found = Object.entries(paths).find(([name]) => name === `${domain}/${id}`)?.[1]
  if (!found) throw new TypeError(`${domain}/${id} is no model of the API`)
  return found
}

const windowOf = (range: Question['range']) =>
  typeof range === 'string' ? { range } : { from: range.from, to: range.to }

const comparisonOf = (compare: Question['compare']) =>
  typeof compare === 'string' ? { compare } : { compare_from: compare.from, compare_to: compare.to }

const whereOf = (where: readonly Filter[]) =>
  where.length > 0 ? { where: where.map(writeFilter) } : {}

const queryOf = ({
  measures,
  by,
  grain,
  range,
  compare,
  where,
  order,
  limit,
  others,
}: Question) => ({
  measures: measures.join(','),
  ...(by.length > 0 ? { by: by.join(',') } : {}),
  ...(grain ? { grain } : {}),
  ...windowOf(range),
  ...comparisonOf(compare),
  ...whereOf(where),
  ...(order ? { order: `${order.descending ? '-' : ''}${order.by}` } : {}),
  limit,
  others,
})

/** The answer to a question; with `explain` the statements too. */
export function metricAnswer(api: OtelBiClient, model: MetricModel, question: Question) {
  const query = queryOf(question)
  return queryOptions({
    queryKey: ['metrics', model.domain, model.id, query],
    queryFn: ({ signal }) => dataOf(api.GET(pathsOf(model)[0], { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}

/** The same with the statements that the warehouse ran, and the trace of this very answer. */
export function explainedAnswer(api: OtelBiClient, model: MetricModel, question: Question) {
  const query = { ...queryOf(question), explain: true }
  return queryOptions({
    queryKey: ['metrics', model.domain, model.id, 'explained', query],
    queryFn: async ({ signal }) => {
      const { data, response } = await answerOf(
        api.GET(pathsOf(model)[0], { params: { query }, signal }),
      )
      return { meta: data.meta, traceId: response.headers.get('x-trace-id') }
    },
    placeholderData: keepPreviousData,
  })
}

const pageLength = 100

/** The fact rows behind a question, page by page. Bounds on measures choose groups, so they are left out. */
export const metricRows = (api: OtelBiClient, model: MetricModel, question: Question) => {
  const query = {
    ...windowOf(question.range),
    ...whereOf(question.where.filter(isMemberFilter)),
    limit: pageLength,
  }
  return infiniteQueryOptions({
    queryKey: ['metrics', model.domain, model.id, 'rows', query],
    queryFn: ({ signal, pageParam }) => {
      const cursor = pageParam === null ? {} : { cursor: pageParam }
      return dataOf(
        api.GET(`${pathsOf(model)[0]}/rows`, {
          params: { query: { ...query, ...cursor } },
          signal,
        }),
      )
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ meta }) => meta.next_cursor,
    placeholderData: keepPreviousData,
  })
}

export const metricExport = (
  api: OtelBiClient,
  model: MetricModel,
  question: Question,
): ViewExport => ({
  operation: 'exportAwSalesMetrics',
  fetch: (file, signal) =>
    api.GET(pathsOf(model)[1], {
      params: { query: { ...queryOf(question), ...file.query }, header: file.header },
      parseAs: 'stream' as const,
      signal,
    }),
})
