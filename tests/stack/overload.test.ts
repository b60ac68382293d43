import { afterAll, beforeAll, expect, test } from 'bun:test'
import { ensureSampleWarehouses } from '@otel-bi/warehouse/sample/ensure'
import { testSample } from '@otel-bi/warehouse/sample/testing/open-sample'
import { askAtOnce, stockQuestions } from '../../scripts/bench/crowds/crowd.ts'
import {
  type CrowdedService,
  openCrowdedService,
} from '../../scripts/bench/crowds/crowded-service.ts'

let service: CrowdedService
beforeAll(async () => {
  await ensureSampleWarehouses(testSample)
  service = await openCrowdedService(testSample)
})
afterAll(() => service.stop())

const file = '/api/wwi/export/supplier-scores?format=pdf'

// 6 compute and 100 wait; 2 are drawn and 16 wait.
test.each([
  ['200 different stock questions', stockQuestions(200)],
  ['30 PDFs', Array.from({ length: 30 }, () => file)],
])(
  '%s at once: some are answered, the others 503 with Retry-After, in less than 1 GiB and with health answering',
  async (_, targets) => {
    const { statuses, withoutRetryAfter, health, peakMiB } = await askAtOnce(service, targets)
    expect(Object.keys(statuses).toSorted()).toEqual(['200', '503'])
    expect([withoutRetryAfter, health.failed]).toEqual([0, 0])
    expect(peakMiB).toBeLessThan(1024)
  },
)
