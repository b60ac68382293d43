import type { OtelBiClient, Schemas } from '@otel-bi/clients/client'
import { keepPreviousData, queryOptions } from '@tanstack/solid-query'
import { dataOf } from '../../api/problem.ts'
import { mostRows } from '../../components/data-table/most-rows.ts'

export type AwRepScores = Schemas['AwRepScores']
export type Rep = AwRepScores['data'][number]

export function awRepScores(api: OtelBiClient, daysBack: number) {
  const query = { days_back: daysBack, top_n: mostRows }
  return queryOptions({
    queryKey: ['aw', 'reps', 'scores', query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/aw/reps/scores', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}
