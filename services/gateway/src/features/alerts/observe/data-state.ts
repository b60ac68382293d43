import { MetricAnswer } from '@otel-bi/contract/metrics/answer'
import { metricModels } from '@otel-bi/contract/metrics/models'
import type { Ask } from '../../overview/ask-service.ts'

/** The last date of a domain's data and their version, from the smallest question to its first model. */
export async function readDataState(domain: 'aw' | 'wwi', ask: Ask) {
  const [{ id, headline }] = metricModels[domain]
  const { meta } = await ask(MetricAnswer, `/api/${domain}/metrics/${id}`, [
    ['measures', headline[0]],
    ['range', 'last_7_days'],
  ])
  return { asOf: meta.as_of, dataVersion: meta.data_version }
}
