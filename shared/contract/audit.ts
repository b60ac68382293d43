import { z } from '@hono/zod-openapi'
import { requires } from './access.ts'
import { ok, pageOf } from './answer.ts'
import { choiceParameter, cursor, isoInstant, limit, textParameter } from './parameters.ts'
import { analyticsProblems } from './problem.ts'
import { createRoute } from './route.ts'

export const auditOutcomes = ['succeeded', 'rejected', 'denied', 'failed'] as const
const auditOutcome = z.enum(auditOutcomes)
export type AuditOutcome = z.output<typeof auditOutcome>

export const AuditEntry = z
  .strictObject({
    id: z.int(),
    occurred_at: z.iso.datetime(),
    service: z.string(),
    actor: z.string(),
    roles: z.array(z.string()),
    action: z.string(),
    domain: z.string(),
    resource: z.string(),
    parameters: z.record(z.string(), z.unknown()),
    outcome: auditOutcome,
    status: z.int().openapi({ description: 'HTTP status of the response.' }),
    duration_ms: z.number(),
    row_count: z.int().nullable(),
    trace_id: z.string().nullable(),
    client: z.string().nullable().openapi({
      description: 'The MCP client that called, as it named itself; null for any other call.',
    }),
    service_account: z
      .boolean()
      .openapi({ description: 'Whether the actor is a program with credentials of its own.' }),
  })
  .openapi('AuditEntry', {
    example: {
      id: 1,
      occurred_at: '2026-01-31T08:00:00.000Z',
      service: 'aw-service',
      actor: 'anonymous',
      roles: ['viewer'],
      action: 'getAwSalesKpis',
      domain: 'aw',
      resource: '/api/aw/sales/kpis',
      parameters: { days_back: '365' },
      outcome: 'succeeded',
      status: 200,
      duration_ms: 41.2,
      row_count: 1,
      trace_id: '4bf92f3577b34da6a3ce929d0e0e4736',
      client: null,
      service_account: false,
    },
  })
export type AuditEntry = z.output<typeof AuditEntry>

const word = (description: string, example: string) =>
  textParameter({ max: 200, description, example })

export const auditRoute = createRoute({
  method: 'get',
  path: '/api/audit',
  operationId: 'listAuditEntries',
  tags: ['Audit'],
  summary: 'Audit log entries, newest first',
  description: 'The append-only log of every analytics call. Page with limit and cursor.',
  ...requires('admin'),
  request: {
    query: z.strictObject({
      domain: word('Only this domain.', 'aw').optional(),
      action: word('Only this operation.', 'getAwSalesKpis').optional(),
      actor: word('Only this user.', 'anonymous').optional(),
      outcome: choiceParameter(auditOutcomes, 'Only calls and runs that ended so.').optional(),
      from: isoInstant.optional().openapi({ description: 'Earliest instant, inclusive.' }),
      to: isoInstant.optional().openapi({ description: 'Latest instant, exclusive.' }),
      limit: limit.optional(),
      cursor: cursor.optional(),
    }),
  },
  responses: {
    ...ok('A page of the audit log', pageOf(AuditEntry).openapi('AuditPage')),
    ...analyticsProblems,
  },
})
