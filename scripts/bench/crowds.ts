import { realRows } from '@otel-bi/runtime/testing/test-warehouse'
import { stopTestPostgres } from '@otel-bi/store/testing/postgres'
import { ensureSampleWarehouses } from '@otel-bi/warehouse/sample/ensure'
import { testSample } from '@otel-bi/warehouse/sample/testing/open-sample'
import { askAtOnce, stockQuestions } from './crowds/crowd.ts'
import { openCrowdedService } from './crowds/crowded-service.ts'

const file = '/api/wwi/export/stock-recommendations?format=pdf'

/** Questions and files for one analyst, all at once, and what memory and health of the service are meanwhile. */
const crowds: Readonly<Record<string, readonly string[]>> = {
  '1 stock question': stockQuestions(1),
  '120 stock questions': stockQuestions(120).map((target) => `${target}&service_level=0.9`),
  '400 stock questions': stockQuestions(400).map((target) => `${target}&service_level=0.8`),
  '60 files, PDF': Array.from({ length: 60 }, () => file),
}

/** Prints how wwi-service bears crowds: over `SAMPLE_WAREHOUSE_DIR`, or else over the generated sample. */
export async function run(): Promise<void> {
  if (realRows === undefined) await ensureSampleWarehouses(testSample)
  const service = await openCrowdedService(realRows ?? testSample)
  try {
    for (const [name, targets] of Object.entries(crowds)) {
      const { statuses, withoutRetryAfter, peakMiB, health, tookMs } = await askAtOnce(
        service,
        targets,
      )
      console.log(
        `${name}: ${JSON.stringify(statuses)}, ${withoutRetryAfter} of them 503 without Retry-After; ${peakMiB} MiB at most; health within ${health.slowestMs.toFixed(0)} ms, ${health.failed} failed; ${(tookMs / 1_000).toFixed(1)} s`,
      )
    }
  } finally {
    await service.stop()
    await stopTestPostgres()
  }
}
