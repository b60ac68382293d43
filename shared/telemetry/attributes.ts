import type { AttributeDefinition } from './definition.ts'

const convention = (about: string) => ({ origin: 'convention', about }) as const
const ours = (about: string) => ({ origin: 'ours', about }) as const
const sdk = (about: string) => ({ origin: 'sdk', about }) as const

/** Every attribute that a span or metric of ours may carry. None holds user input. */
export const attributes = {
  'bi.alert.outcome': ours(
    '`checked`, `unchecked` when a source did not answer, or `superseded` by another replica or a change.',
  ),
  'bi.alert.rule': ours('Id of the alert rule.'),
  'bi.alert.told': ours('Messages enqueued.'),
  'bi.answer.source': ours(
    'Where an answer came from: `computed`, `cache`, `shared` with a call that asked the same, `not_modified`.',
  ),
  'bi.audit.chain': ours('Domain of the audit entries: each has a chain of its own.'),
  'bi.destination.kind': ours('Where a message goes: `email`, `webhook`, `slack`, `teams`.'),
  'bi.export.format': ours('File format: `xlsx`, `pdf`, `csv`.'),
  'bi.export.rows': ours('Rows written.'),
  'bi.export.bytes': ours('Bytes sent.'),
  'bi.job.name': ours('Name of the scheduled job.'),
  'bi.job.trigger': ours('What started the run: `schedule`, `catch_up`, `startup`, `manual`.'),
  'bi.message.attempt': ours('Which attempt to send the message it is, from 1.'),
  'bi.message.type': ours('What a message tells of: `alert.firing`, `test`.'),
  'bi.outcome': ours('How it ended: `succeeded`, `failed`, or `aborted` by the client.'),
  'bi.report.section': ours('Section of a report.'),
  'bi.row_count': ours('Rows of the answer.'),
  'bi.source': ours('`mssql`, or `embedded` for sample data.'),
  'bi.telemetry.origin': ours('`browser` on what came through the gateway, absent on our own.'),
  'bi.telemetry.signal': ours('`traces` or `logs`.'),
  'bi.ui.element': ours('What was clicked: its kind and its name for tests, never its text.'),
  'bi.ui.page': ours('Page of the dashboard, as `/adventureworks`; never its query.'),
  'bi.view': ours('The view, as `aw.sales_kpis`: an operation of the contract.'),
  'db.client.connection.pool.name': convention(
    'The pool: `postgresql`, or the warehouse’s database.',
  ),
  'db.client.connection.state': convention('`idle` or `used`.'),
  'db.namespace': convention('Database.'),
  'db.query.summary': convention('Name of the statement: `sales_by_day`, `INSERT audit_log`.'),
  'db.query.text': convention('The statement with its placeholders, never with values.'),
  'db.response.returned_rows': convention('Rows returned.'),
  'db.system.name': convention('`microsoft.sql_server`, `duckdb` or `postgresql`.'),
  'error.type': convention('Class of the error, or the status code.'),
  'http.request.method': convention('Method.'),
  'http.response.status_code': convention('Status.'),
  'http.route': convention('The matched route, with names in place of values.'),
  'job.attempt': ours('Which try of a run it is, from 1.'),
  'job.id': ours('The scheduled job.'),
  'job.trigger': ours('What started the run.'),
  'otel.component.name': sdk('Which exporter or processor of the process.'),
  'otel.component.type': sdk('Its type.'),
  'server.address': convention('Host of the other side.'),
  'server.port': convention('Port of the other side.'),
  'url.full': convention('Address called, with the route in place of the path, and no query.'),
  'url.path': convention('The route in place of the path: a path may hold user input.'),
  'url.template': convention('The path of the contract that was called.'),
  'url.scheme': convention('`http` or `https`.'),
} as const satisfies Record<string, AttributeDefinition>

export type AttributeName = keyof typeof attributes
