import { flag, integer, text } from '../values.ts'
import { variable } from '../variable.ts'

/** Verified copies of SQL Server's rows, which views and metrics are answered from. */
export const extractVariables = {
  awExtract: variable({
    env: 'AW_EXTRACT',
    doc: 'Answer from an extract: a local, verified copy of the columns of AdventureWorksDW that views and metrics read.',
    schema: flag,
    default: 'false',
    usedBy: ['aw'],
  }),
  wwiExtract: variable({
    env: 'WWI_EXTRACT',
    doc: 'The same for WideWorldImportersDW.',
    schema: flag,
    default: 'false',
    usedBy: ['wwi'],
  }),
  extractDir: variable({
    env: 'EXTRACT_DIR',
    doc: 'Folder that extracts are written to, each in a folder named after its database. Replicas that mount the same folder share one extract, which one of them writes.',
    schema: text,
    default: '/tmp/otel-bi-extracts',
    usedBy: ['aw', 'wwi'],
  }),
  extractEveryMinutes: variable({
    env: 'EXTRACT_EVERY_MINUTES',
    doc: 'Minutes from one comparison of an extract with SQL Server to the next. What differs is read again.',
    schema: integer(1, 10_080),
    default: '60',
    usedBy: ['aw', 'wwi'],
  }),
  extractMaxAgeMinutes: variable({
    env: 'EXTRACT_MAX_AGE_MINUTES',
    doc: 'Age in minutes beyond which SQL Server answers instead of the extract.',
    schema: integer(1, 43_200),
    default: '180',
    usedBy: ['aw', 'wwi'],
  }),
}
