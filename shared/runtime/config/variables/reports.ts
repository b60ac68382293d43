import { cron, integer, text } from '../values.ts'
import { variable } from '../variable.ts'

/** Full reports. */
export const reportsVariables = {
  reportOutputDir: variable({
    env: 'REPORT_OUTPUT_DIR',
    doc: 'Mounted folder that full reports are written to. The demo writes to its own folder when it is not set.',
    schema: text,
    default: '/tmp/otel-bi-reports',
    usedBy: ['gateway', 'demo'],
  }),
  reportSchedule: variable({
    env: 'REPORT_SCHEDULE',
    doc: 'Schedule of the full report, as five cron fields in UTC: `0 5 * * *`. Not scheduled when not set.',
    schema: cron.optional(),
    usedBy: ['gateway'],
  }),
  reportRetentionDays: variable({
    env: 'REPORT_RETENTION_DAYS',
    doc: 'Age in days at which the scheduled report removes the files of earlier reports. They are kept when not set.',
    schema: integer(1, 3650).optional(),
    usedBy: ['gateway'],
  }),
}
