import type { AuditRecord } from '../audit-record.ts'

/** A record that is right in every field; tests state only what matters to them. */
export const auditRecord = (fields: Partial<AuditRecord> = {}): AuditRecord => ({
  occurredAt: new Date('2026-01-31T08:00:00Z'),
  service: 'aw-service',
  actor: 'ana',
  roles: ['viewer'],
  action: 'getAwSalesKpis',
  domain: 'aw',
  resource: '/api/aw/sales/kpis',
  parameters: { days_back: '30' },
  outcome: 'succeeded',
  status: 200,
  durationMs: 12.5,
  rowCount: 1,
  traceId: null,
  ...fields,
})
