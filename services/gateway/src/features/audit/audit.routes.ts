import { type AuditEntry, auditChainRoute, auditRoute } from '@otel-bi/contract/audit'
import type { App } from '@otel-bi/runtime/http/environment'
import { mount } from '@otel-bi/runtime/http/mount'
import { listAudit } from '@otel-bi/store/audit'
import { auditHeads } from '@otel-bi/store/audit-heads'
import type { GatewayDeps } from '../../deps.ts'

export function mountAudit(app: App, { store, pageLimit }: GatewayDeps): void {
  mount(app, auditRoute, async ({ limit = pageLimit, ...filter }) => {
    const { data, next_cursor } = await listAudit(store, { ...filter, limit })
    return { data: data.map(toEntry), next_cursor }
  })
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
