import { sourceStatements } from '@otel-bi/metrics/source-statements'
import { describeExtractTables } from '@otel-bi/runtime/testing/describe-extract-tables'
import { wwiExtractTables } from './extract-tables.ts'
import { wwiMetricSources } from './metrics/sources.ts'

describeExtractTables({
  sources: import.meta.dir,
  metricStatements: wwiMetricSources.flatMap(sourceStatements),
  tables: wwiExtractTables,
  growing: ['Movement', 'Purchase', 'Sale'],
})
