import { languages } from '@otel-bi/contract/language'
import { papers } from '@otel-bi/contract/reports'
import { choice, cron, integer, text } from '../values.ts'
import { services, variable } from '../variable.ts'

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
  reportLanguage: variable({
    env: 'REPORT_LANGUAGE',
    doc: 'Language of reports that ask for none, the scheduled one among them: `en` or `hr`.',
    schema: choice(languages),
    default: 'en',
    usedBy: ['gateway'],
  }),
  reportPaper: variable({
    env: 'REPORT_PAPER',
    doc: 'Page size of reports that ask for none: `a4` or `letter`.',
    schema: choice(papers),
    default: 'a4',
    usedBy: ['gateway'],
  }),
}

/** On every PDF, the exports of the services among them. */
export const brandVariables = {
  brandName: variable({
    env: 'BRAND_NAME',
    doc: 'Name of the organisation, on the pages of every PDF and as its author.',
    schema: text.min(1).max(60),
    default: 'OTel BI',
    usedBy: services,
  }),
  brandLogoFile: variable({
    env: 'BRAND_LOGO_FILE',
    doc: 'A PNG or JPEG file with the logo on the first page of a report. No logo when not set.',
    schema: text.optional(),
    usedBy: services,
  }),
}
