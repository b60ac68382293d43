import { actionInWords } from '@otel-bi/contract/action-titles'
import { type AuditEntry, auditRoute } from '@otel-bi/contract/audit'
import { auditChainRoute } from '@otel-bi/contract/audit-chain'
import { auditFileRoute, auditView } from '@otel-bi/contract/audit-file'
import type { App } from '@otel-bi/runtime/http/environment'
import type { ExportDeps } from '@otel-bi/runtime/http/export'
import { mount } from '@otel-bi/runtime/http/mount'
import { allAudit, listAudit } from '@otel-bi/store/audit'
import { auditHeads } from '@otel-bi/store/audit-heads'
import { auditRoutes } from '../../audit-routes.ts'
import type { GatewayDeps } from '../../deps.ts'
import { mountListFile } from '../../list-file.ts'

export type AuditDeps = Pick<GatewayDeps, 'store' | 'pageLimit' | 'audit' | 'now'>

export function mountAudit(app: App, deps: AuditDeps, files: ExportDeps): void {
  const { store, pageLimit } = deps
  auditRoutes(app, { auditFileRoute }, deps)
  mount(app, auditRoute, async ({ limit = pageLimit, ...filter }) => {
    const { data, next_cursor } = await listAudit(store, { ...filter, limit })
    return { data: data.map(toEntry), next_cursor }
  })
  mountListFile(
    app,
    {
      view: auditView,
      route: auditRoute,
      find: (filter) => allAudit(store, filter),
      toRow: (row, language) => {
        const entry = toEntry(row)
        return {
          ...entry,
          action_in_words: actionInWords(entry.action, language),
          parameters: JSON.stringify(entry.parameters),
          roles: entry.roles.join(' '),
        }
      },
    },
    files,
  )
  mount(app, auditChainRoute, async () => ({
    data: (await auditHeads(store)).map(({ domain, id, hash, occurredAt }) => ({
      domain,
      head_id: id,
      head_hash: hash,
      head_at: occurredAt.toISOString(),
    })),
  }))
}

type StoredEntry = Awaited<ReturnType<typeof listAudit>>['data'][number]

const toEntry = (row: StoredEntry): AuditEntry => ({
  id: row.id,
  occurred_at: row.occurredAt.toISOString(),
  service: row.service,
  actor: row.actor,
  roles: row.roles,
  action: row.action,
  domain: row.domain,
  resource: row.resource,
  parameters: row.parameters,
  outcome: row.outcome,
  status: row.status,
  duration_ms: row.durationMs,
  row_count: row.rowCount,
  trace_id: row.traceId,
  client: row.client,
  service_account: row.serviceAccount,
})
