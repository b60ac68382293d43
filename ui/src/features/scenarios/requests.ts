import type { OtelBiClient, Schemas } from '@otel-bi/client'
import { keepPreviousData, queryOptions } from '@tanstack/solid-query'
import { type Traced, tracedDataOf } from '../../api/traced.ts'

export type WwiScenario = Schemas['WwiScenario']
export type ScenarioRequest = Schemas['WwiScenarioRequest']
export type ScenarioChanges = Omit<ScenarioRequest, 'name'>

export const wwiScenario = (api: OtelBiClient, id: number) =>
  queryOptions({
    queryKey: ['wwi', 'scenarios', id],
    queryFn: ({ signal }) =>
      tracedDataOf(api.GET('/api/wwi/scenarios/{id}', { params: { path: { id } }, signal })),
    // A stored scenario never changes.
    staleTime: Number.POSITIVE_INFINITY,
  })

export const wwiScenarios = (api: OtelBiClient) =>
  queryOptions({
    queryKey: ['wwi', 'scenarios', 'list'],
    queryFn: ({ signal }) =>
      tracedDataOf(api.GET('/api/wwi/scenarios', { params: { query: { limit: 100 } }, signal })),
  })

/** Safe to call again with the same key: the server answers with what the first call created. */
export function createScenario(
  api: OtelBiClient,
  { body, key }: { readonly body: ScenarioRequest; readonly key: string },
): Promise<Traced<WwiScenario>> {
  return tracedDataOf(
    api.POST('/api/wwi/scenarios', { params: { header: { 'idempotency-key': key } }, body }),
  )
}

/** What a scenario would compute, without storing it. */
export const scenarioPreview = (api: OtelBiClient, body: ScenarioChanges) =>
  queryOptions({
    queryKey: ['wwi', 'scenarios', 'preview', body],
    queryFn: ({ signal }) => tracedDataOf(api.POST('/api/wwi/scenario-preview', { body, signal })),
    placeholderData: keepPreviousData,
  })
