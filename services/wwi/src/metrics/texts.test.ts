import { describeTexts } from '@otel-bi/metrics/testing/describe-texts'
import { wwiMetricSources } from './sources.ts'

for (const source of wwiMetricSources) describeTexts(source)
