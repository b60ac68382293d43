import type { OtelBiClient, Schemas } from '@otel-bi/client'
import { keepPreviousData, queryOptions } from '@tanstack/solid-query'
import { tracedDataOf } from '../../api/traced.ts'
import { mostRows } from '../../components/data-table/most-rows.ts'
import type { Dates } from '../../url-state/dates.ts'
import type { ViewStatements } from '../explanation/view-statements.ts'
import type { ViewExport } from '../exports/view-export.ts'

type AwRepScores = Schemas['AwRepScores']
export type Rep = AwRepScores['data'][number]

const queryOf = (dates: Dates) => ({ ...dates, top_n: mostRows })

export function awRepScores(api: OtelBiClient, dates: Dates) {
  const query = queryOf(dates)
  return queryOptions({
    queryKey: ['aw', 'reps', 'scores', query],
    queryFn: ({ signal }) =>
      tracedDataOf(api.GET('/api/aw/reps/scores', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}

export const awRepScoresExport = (api: OtelBiClient, dates: Dates): ViewExport => ({
  operation: 'exportAwRepScores',
  fetch: (file, signal) => {
    const query = { ...queryOf(dates), ...file.query }
    return api.GET('/api/aw/export/rep-scores', {
      params: { query, header: file.header },
      parseAs: 'stream',
      signal,
    })
  },
})

export const awRepScoresStatements = (api: OtelBiClient, dates: Dates): ViewStatements => {
  const query = queryOf(dates)
  return {
    operation: 'explainAwRepScores',
    query,
    fetch: (signal) => api.GET('/api/aw/statements/reps/scores', { params: { query }, signal }),
  }
}
