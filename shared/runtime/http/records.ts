import type { recordsQuery } from '@otel-bi/contract/records'
import { listRecords } from '@otel-bi/store/records'
import type { RecordTable } from '@otel-bi/store/schema'
import type { Store } from '@otel-bi/store/store'
import { z } from 'zod'
import type { Defaults } from './analytics-app.ts'
import type { App } from './environment.ts'
import { type AnswerOf, type JsonRoute, mount } from './mount.ts'

export type RecordsRoute = JsonRoute & { readonly request: { readonly query: typeof recordsQuery } }
export type RecordsDeps = { readonly store: Store; readonly defaults: Defaults }

/** Serves the rows that scheduled runs stored in a table, the newest run first. */
export function mountRecords<R extends RecordsRoute>(
  app: App,
  route: R,
  table: RecordTable,
  { store, defaults }: RecordsDeps,
): void {
  const schema: R['responses'][200]['content']['application/json']['schema'] =
    route.responses[200].content['application/json'].schema
  mount(app, route, async (query, c): Promise<AnswerOf<R>> => {
    const { run_id: runId, limit = defaults.pageLimit, cursor } = query
    const { data, next_cursor } = await listRecords(store, table, { runId, cursor, limit })
    c.set('rowCount', data.length)
    return z.parse(schema, { data: data.map(toRecord), next_cursor })
  })
}

const toRecord = (stored: RecordTable['$inferSelect']) => ({
  id: stored.id,
  run_id: stored.runId,
  computed_at: stored.computedAt.toISOString(),
  as_of: stored.asOf,
  data_version: stored.dataVersion,
  row: stored.row,
})
