import { awRoutes, wwiRoutes } from '@otel-bi/contract/services'
import { createReviewer } from '@otel-bi/runtime/anomalies/reviewer'
import { createForecaster } from '@otel-bi/runtime/forecast/forecaster'
import { type AnswerCache, createAnswerCache } from '@otel-bi/runtime/http/answer-cache'
import type { App } from '@otel-bi/runtime/http/environment'
import { testAnalyticsDeps } from '@otel-bi/runtime/testing/analytics-deps'
import { openTestWarehouse } from '@otel-bi/runtime/testing/test-warehouse'
import type { WarehouseName } from '@otel-bi/warehouse/sample/schema'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import { createApp as createAw } from '../../services/aw/src/app.ts'
import { loadFingerprint as loadAwFingerprint } from '../../services/aw/src/features/dataset/dataset.ts'
import { createApp as createWwi } from '../../services/wwi/src/app.ts'
import { loadFingerprint as loadWwiFingerprint } from '../../services/wwi/src/features/dataset/dataset.ts'
import { type SqlClock, timed } from './sql-clock.ts'

export type BenchService = {
  readonly name: string
  readonly app: App
  readonly paths: readonly string[]
  readonly sql: SqlClock
  readonly close: () => Promise<void>
}

/** No answer fits, so each is computed. */
const noCache = () => createAnswerCache(1)

/** Both analytics services over the rows in a folder, with nothing kept between calls unless `answers` keeps it. */
export async function openServices(
  directory: string | undefined,
  answers: () => AnswerCache = noCache,
): Promise<BenchService[]> {
  return [await openAw(directory, answers()), await openWwi(directory, answers())]
}

/** The service of a warehouse over its rows, wherever they are read from. */
export const serviceOver = {
  AdventureWorksDW2022: awOver,
  WideWorldImportersDW: wwiOver,
} as const satisfies Record<WarehouseName, (warehouse: Warehouse) => Promise<BenchService>>

const openAw = async (directory: string | undefined, answers: AnswerCache) =>
  awOver(await openTestWarehouse('AdventureWorksDW2022', { directory }), answers)

const openWwi = async (directory: string | undefined, answers: AnswerCache) =>
  wwiOver(await openTestWarehouse('WideWorldImportersDW', { directory }), answers)

async function awOver(rows: Warehouse, answers = noCache()): Promise<BenchService> {
  const name = 'aw-service'
  const { warehouse, sql } = timed(rows)
  const parts = await testAnalyticsDeps({
    service: name,
    warehouse,
    loadFingerprint: loadAwFingerprint,
  })
  const forecaster = createForecaster()
  const reviewer = createReviewer()
  const app = createAw({ ...parts, forecaster, reviewer, answers })
  const close = async () => {
    forecaster.close()
    reviewer.close()
    await parts.close()
  }
  return { name, app, paths: pathsOf(awRoutes), sql, close }
}

async function wwiOver(rows: Warehouse, answers = noCache()): Promise<BenchService> {
  const name = 'wwi-service'
  const { warehouse, sql } = timed(rows)
  const parts = await testAnalyticsDeps({
    service: name,
    warehouse,
    loadFingerprint: loadWwiFingerprint,
  })
  const forecaster = createForecaster()
  const reviewer = createReviewer()
  const app = createWwi({ ...parts, forecaster, reviewer, answers })
  const close = async () => {
    forecaster.close()
    reviewer.close()
    await parts.close()
  }
  return { name, app, paths: pathsOf(wwiRoutes), sql, close }
}

type Route = {
  readonly method: string
  readonly path: string
  readonly request: { readonly query?: { readonly shape: object } }
}

/** Each view as it is asked by default, and at the far ends of what it takes. */
function pathsOf(routes: readonly Route[]): string[] {
  return routes
    .filter(({ method, path }) => method === 'get' && !/{|\/export\/|\/metrics/.test(path))
    .flatMap(({ path, request }) => [path, ...extremesOf(request).map((query) => path + query)])
}

function extremesOf({ query }: Route['request']): string[] {
  if (query && 'days_back' in query.shape) return ['?days_back=3650']
  if (query && 'horizon_days' in query.shape) return ['?horizon_days=1', '?horizon_days=365']
  return []
}
