import {
  type ExportRecord,
  exportRecordsFileRoute,
  exportRecordsView,
  exportsRoute,
} from '@otel-bi/contract/export-records'
import type { App } from '@otel-bi/runtime/http/environment'
import type { ExportDeps } from '@otel-bi/runtime/http/export'
import { mount } from '@otel-bi/runtime/http/mount'
import { allExports, listExports } from '@otel-bi/store/exports'
import { auditRoutes } from '../../audit-routes.ts'
import type { GatewayDeps } from '../../deps.ts'
import { mountListFile } from '../../list-file.ts'

export type ExportListDeps = Pick<GatewayDeps, 'store' | 'pageLimit' | 'audit' | 'now'>

export function mountExports(app: App, deps: ExportListDeps, files: ExportDeps): void {
  const { store, pageLimit } = deps
  auditRoutes(app, { exportRecordsFileRoute }, deps)
  mount(app, exportsRoute, async ({ limit = pageLimit, file_format: format, ...filter }) => {
    const { data, next_cursor } = await listExports(store, { ...filter, format, limit })
    return { data: data.map(toRecord), next_cursor }
  })
  mountListFile(
    app,
    {
      view: exportRecordsView,
      route: exportsRoute,
      find: ({ file_format: format, ...filter }) => allExports(store, { ...filter, format }),
      toRow: (row) => {
        const record = toRecord(row)
        return { ...record, parameters: JSON.stringify(record.parameters) }
      },
    },
    files,
  )
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
