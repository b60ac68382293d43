import { describeTexts } from '@otel-bi/metrics/testing/describe-texts'
import { awMetricSources } from './sources.ts'

for (const source of awMetricSources) describeTexts(source)
