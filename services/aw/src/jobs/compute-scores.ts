import { DEFAULT_REP_WEIGHTS } from '@otel-bi/analytics/rep-score'
import { clipWindow, windowEnding } from '@otel-bi/analytics/window'
import { awProductDemand, awRepScores } from '@otel-bi/store/schema'
import { type AwBounds, spanOf } from '../features/dataset/dataset.ts'
import { fetchDemand } from '../features/product-demand/fetch-demand.ts'
import { productDemand } from '../features/product-demand/product-demand.ts'
import { fetchSellers } from '../features/rep-scores/fetch-sellers.ts'
import { repScores } from '../features/rep-scores/rep-scores.ts'
import { type Computation, type ComputedRows, computation, type JobDeps } from './stored-run.ts'

/** Scores every seller and every product sold in the default window, with the usual weights. */
export async function computeScores(deps: JobDeps): Promise<Computation> {
  const { bounds, version } = await deps.dataset.current()
  const parts = [...(await sellerRows(deps, bounds)), ...(await productRows(deps, bounds))]
  return computation(parts, version, deps.now())
}

async function sellerRows(deps: JobDeps, bounds: AwBounds): Promise<ComputedRows[]> {
  const span = spanOf(bounds, 'reseller')
  if (!span) return []
  const window = windowEnding(span.to, deps.defaults.historyDays)
  const sellers = await fetchSellers(deps.warehouse, window)
  const { ranking } = repScores(sellers, window, DEFAULT_REP_WEIGHTS)
  const rows = ranking.map((row) => ({ subject: String(row.employee_key), row }))
  return [{ table: awRepScores, asOf: window.to, rows }]
}

async function productRows(deps: JobDeps, bounds: AwBounds): Promise<ComputedRows[]> {
  const span = spanOf(bounds, 'all')
  const window = span && clipWindow(windowEnding(span.to, deps.defaults.historyDays), span)
  if (!window) return []
  const demand = await fetchDemand(deps.warehouse, window, bounds.inventory?.to ?? null)
  const rows = productDemand(demand, window).map((row) => ({ subject: row.product_code, row }))
  return [{ table: awProductDemand, asOf: window.to, rows }]
}
