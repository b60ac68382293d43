import { sourceStatements } from '@otel-bi/metrics/source-statements'
import { describeExtractTables } from '@otel-bi/runtime/testing/describe-extract-tables'
import { awExtractTables } from './extract-tables.ts'
import { awMetricSources } from './metrics/sources.ts'

describeExtractTables({
  sources: import.meta.dir,
  metricStatements: awMetricSources.flatMap(sourceStatements),
  tables: awExtractTables,
  growing: ['FactInternetSales', 'FactProductInventory', 'FactResellerSales'],
})
