import { z } from '@hono/zod-openapi'
import { auditOutcomes, auditRoute } from './audit.ts'
import { exportRoute } from './exports.ts'
import {
  choiceColumn,
  decimalColumn,
  defineView,
  flagColumn,
  instantColumn,
  integerColumn,
  measuredIn,
  optionalColumn,
  textColumn,
} from './view.ts'

export const auditView = defineView({
  id: 'audit-log',
  domain: 'platform',
  title: 'Audit log',
  description: 'Calls of the API and runs of jobs, newest first.',
  path: auditRoute.path,
  brief: [
    'occurred_at',
    'actor',
    'action_in_words',
    'domain',
    'outcome',
    'duration_ms',
    'trace_id',
  ],
  row: z.object({
    id: integerColumn('Number', 'Number of the entry; the hash chain follows this order.'),
    occurred_at: instantColumn('When', 'When the call or the run began.'),
    actor: textColumn(
      'User',
      'Who called; scheduler for a job that ran by its schedule.',
      'anonymous',
    ),
    action_in_words: textColumn('Action', 'What was done, in words.', 'Sales figures'),
    action: textColumn('Code', 'The operation of the API, or the job.', 'getAwSalesKpis'),
    domain: textColumn('Domain', 'What the entry is about: its rows form one hash chain.', 'aw'),
    service: textColumn('Service', 'The service that wrote the entry.', 'aw-service'),
    outcome: choiceColumn('Outcome', 'How the call or the run ended.', auditOutcomes),
    status: integerColumn('HTTP status', 'Status of the response.'),
    duration_ms: measuredIn('milliseconds', decimalColumn('Duration', 'How long it took.')),
    row_count: optionalColumn(integerColumn('Rows', 'Rows of the answer, where there are any.')),
    resource: textColumn('Resource', 'The path that was called.', '/api/aw/sales/kpis'),
    parameters: textColumn('Parameters', 'What was asked for, as JSON.', '{"days_back":"365"}'),
    roles: textColumn('Roles', 'Roles of the user at that time.', 'viewer'),
    client: optionalColumn(
      textColumn(
        'MCP client',
        'Program that called over MCP, as it named itself.',
        'inspector 1.0',
      ),
    ),
    service_account: flagColumn(
      'Service account',
      'Whether the user is a program with credentials of its own.',
    ),
    trace_id: optionalColumn(
      textColumn('Trace id', 'Trace of the call.', '4bf92f3577b34da6a3ce929d0e0e4736'),
    ),
  }),
})

/** The log as a file, filtered as the list is. */
export const auditFileRoute = exportRoute(auditView, auditRoute, 'admin')
