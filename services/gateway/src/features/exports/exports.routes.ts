import { type ExportRecord, exportsRoute } from '@otel-bi/contract/exports'
import type { App } from '@otel-bi/runtime/http/environment'
import { mount } from '@otel-bi/runtime/http/mount'
import { listExports } from '@otel-bi/store/exports'
import type { GatewayDeps } from '../../deps.ts'

export function mountExports(app: App, { store, pageLimit }: GatewayDeps): void {
  mount(app, exportsRoute, async ({ limit = pageLimit, cursor }) => {
    const { data, next_cursor } = await listExports(store, { limit, cursor })
    return { data: data.map(toRecord), next_cursor }
  })
}

type StoredExport = Awaited<ReturnType<typeof listExports>>['data'][number]

const toRecord = (row: StoredExport): ExportRecord => ({
  id: row.id,
  started_at: row.startedAt.toISOString(),
  actor: row.actor,
  domain: row.domain,
  view: row.view,
  parameters: row.parameters,
  format: row.format,
  file_name: row.fileName,
  row_count: row.rowCount,
  bytes: row.bytes,
  sha256: row.sha256,
  duration_ms: row.durationMs,
  outcome: row.outcome,
  trace_id: row.traceId,
})
