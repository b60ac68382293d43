import { dataOf, type OtelBiClient, type Schemas } from '@otel-bi/client'
import type { MetricModel } from '@otel-bi/contract/metrics/model'
import type { Filter, Question } from '@otel-bi/contract/metrics/question'
import { writeFilter } from '@otel-bi/contract/metrics/question-url'
import {
  infiniteQueryOptions,
  keepPreviousData,
  type QueryClient,
  queryOptions,
} from '@tanstack/solid-query'
import { tracedDataOf } from '../../api/traced.ts'
import type { ViewExport } from '../exports/view-export.ts'
import { isMemberFilter } from './exploration.ts'
import { loadPivot } from './load-pivot.ts'
import { type KeyedMembers, type Labels, labelsIn, membersQuestion } from './member-labels.ts'
import type { MetricAnswer, MetricDrivers } from './metric-answer.ts'
import type { Cell } from './page-state.ts'
import type { PivotLayout } from './pivot.ts'

const paths = {
  'aw/sales': ['/api/aw/metrics/sales', '/api/aw/export/metrics/sales', 'exportAwSalesMetrics'],
  'aw/inventory': [
    '/api/aw/metrics/inventory',
    '/api/aw/export/metrics/inventory',
    'exportAwInventoryMetrics',
  ],
  'aw/quota': ['/api/aw/metrics/quota', '/api/aw/export/metrics/quota', 'exportAwQuotaMetrics'],
  'wwi/sales': ['/api/wwi/metrics/sales', '/api/wwi/export/metrics/sales', 'exportWwiSalesMetrics'],
  'wwi/purchases': [
    '/api/wwi/metrics/purchases',
    '/api/wwi/export/metrics/purchases',
    'exportWwiPurchasesMetrics',
  ],
  'wwi/stock_movements': [
    '/api/wwi/metrics/stock_movements',
    '/api/wwi/export/metrics/stock_movements',
    'exportWwiStockMovementsMetrics',
  ],
} as const

const pathsOf = ({ domain, id }: MetricModel) => {
  const found = Object.entries(paths).find(([name]) => name === `${domain}/${id}`)?.[1]
  if (!found) throw new TypeError(`${domain}/${id} is no model of the API`)
  return found
}

/** Where a model answers questions. */
export const answerPath = (model: MetricModel) => pathsOf(model)[0]

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

const answersKey = ({ domain, id }: MetricModel) => ['metrics', domain, id, 'answer']

const fetchAnswer = (
  api: OtelBiClient,
  model: MetricModel,
  question: Question,
  signal: AbortSignal,
): Promise<MetricAnswer> =>
  dataOf(api.GET(pathsOf(model)[0], { params: { query: queryOf(question) }, signal }))

/** The answer to a question. */
export const metricAnswer = (api: OtelBiClient, model: MetricModel, question: Question) =>
  queryOptions({
    queryKey: [...answersKey(model), queryOf(question)],
    queryFn: ({ signal }) => fetchAnswer(api, model, question, signal),
    placeholderData: keepPreviousData,
  })

/** What explains the change of a question's measure; by the model's own dimensions where none is named. */
export const metricDrivers = (
  api: OtelBiClient,
  model: MetricModel,
  { measures: [measure = ''], range, compare, where }: Question,
  by: readonly string[],
) => {
  const query = {
    measure,
    ...(by.length > 0 ? { by: by.join(',') } : {}),
    ...windowOf(range),
    ...changeOf(compare),
    ...whereOf(where),
  }
  return queryOptions({
    queryKey: ['metrics', model.domain, model.id, 'drivers', query],
    queryFn: ({ signal }): Promise<MetricDrivers> =>
      dataOf(api.GET(`${pathsOf(model)[0]}/drivers`, { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}

/** Drivers are always of a change. */
const changeOf = (compare: Question['compare']) =>
  compare === 'none' ? {} : typeof compare === 'string' ? { compare } : comparisonOf(compare)

/** The table of a question, with others and totals on both sides. */
export const pivotTable = (
  api: OtelBiClient,
  model: MetricModel,
  question: Question,
  layout: PivotLayout,
) =>
  queryOptions({
    queryKey: ['metrics', model.domain, model.id, 'pivot', queryOf(question), layout],
    queryFn: ({ signal }) =>
      loadPivot((asked) => fetchAnswer(api, model, asked, signal), question, layout),
    placeholderData: keepPreviousData,
  })

/** The labels of a dimension's members: from answers that the page has, else from one request. */
export const memberLabels = (
  api: OtelBiClient,
  model: MetricModel,
  queries: QueryClient,
  { dimension, keys }: KeyedMembers,
) =>
  queryOptions({
    queryKey: ['metrics', model.domain, model.id, 'labels', dimension, keys],
    queryFn: async ({ signal }): Promise<Labels> => {
      const shown = queries.getQueriesData<MetricAnswer>({ queryKey: answersKey(model) })
      const known = labelsIn(
        shown.flatMap(([, answer]) => answer ?? []),
        { dimension, keys },
      )
      if (known.size === keys.length) return known
      const question = membersQuestion(model, { dimension, keys })
      const answer = await fetchAnswer(api, model, question, signal)
      return labelsIn([answer], { dimension, keys })
    },
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  })

const mostValues = 50

/** Members of a dimension whose labels contain a text, to choose from. */
export const memberValues = (
  api: OtelBiClient,
  model: MetricModel,
  dimension: string,
  search: string,
) => {
  const query = {
    dimension,
    limit: mostValues,
    ...(search ? { search: search.slice(0, 100) } : {}),
  }
  return queryOptions({
    queryKey: ['metrics', model.domain, model.id, 'values', query],
    queryFn: ({ signal }) =>
      dataOf(api.GET(`${pathsOf(model)[0]}/values`, { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}

/** The answer with the statements that the warehouse ran, and the trace of this very answer. */
export function explainedAnswer(api: OtelBiClient, model: MetricModel, question: Question) {
  const query = { ...queryOf(question), explain: true }
  return queryOptions({
    queryKey: ['metrics', model.domain, model.id, 'explained', query],
    queryFn: async ({ signal }) => {
      const call = api.GET(pathsOf(model)[0], { params: { query }, signal })
      const { meta, traceId } = await tracedDataOf<MetricAnswer>(call)
      return { meta, traceId }
    },
    placeholderData: keepPreviousData,
  })
}

const pageLength = 100

type RowsQuestion = Pick<Question, 'range' | 'where'>

const rowsQueryOf = ({ range, where }: RowsQuestion, cell: Cell | null) => ({
  ...windowOf(cell ?? range),
  ...whereOf([...where.filter(isMemberFilter), ...(cell?.where ?? [])]),
  limit: pageLength,
})

/** The statement of the first page of rows, and the trace of this very answer. */
export function explainedRows(
  api: OtelBiClient,
  model: MetricModel,
  question: RowsQuestion,
  cell: Cell | null,
) {
  const query = { ...rowsQueryOf(question, cell), explain: true }
  return queryOptions({
    queryKey: ['metrics', model.domain, model.id, 'explained-rows', query],
    queryFn: async ({ signal }) => {
      const call = api.GET(`${pathsOf(model)[0]}/rows`, { params: { query }, signal })
      const { meta, traceId } = await tracedDataOf<Schemas['MetricRows']>(call)
      return { meta, traceId }
    },
  })
}

/**
 * The fact rows behind a question, or behind one cell of its table, page by page. Bounds on measures choose
 * groups, so they are left out.
 */
export const metricRows = (
  api: OtelBiClient,
  model: MetricModel,
  question: RowsQuestion,
  cell: Cell | null,
) => {
  const query = rowsQueryOf(question, cell)
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
  operation: pathsOf(model)[2],
  fetch: (file, signal) =>
    api.GET(pathsOf(model)[1], {
      params: { query: { ...queryOf(question), ...file.query }, header: file.header },
      parseAs: 'stream' as const,
      signal,
    }),
})
