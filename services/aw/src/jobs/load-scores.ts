import { DEFAULT_REP_WEIGHTS } from '@otel-bi/analytics/rep-score'
import { comparedWindow, windowWithin } from '@otel-bi/metrics/view-window'
import { type RunPart, recordRows } from '@otel-bi/runtime/stored-run'
import { awProductDemand, awRepScores } from '@otel-bi/store/schema'
import type { AwDeps } from '../deps.ts'
import { type AwFingerprint, salesDays } from '../features/dataset/dataset.ts'
import { fetchDemand } from '../features/product-demand/fetch-demand.ts'
import { productDemand } from '../features/product-demand/product-demand.ts'
import { fetchSellers } from '../features/rep-scores/fetch-sellers.ts'
import { repScores } from '../features/rep-scores/rep-scores.ts'

type ScoreDeps = Pick<AwDeps, 'warehouse' | 'defaults'>

/** Scores every seller, by the default weights, and every product sold in the default window. */
export const loadScores = async (
  deps: ScoreDeps,
  fingerprint: AwFingerprint,
): Promise<RunPart[]> => [
  ...(await sellerRows(deps, fingerprint)),
  ...(await productRows(deps, fingerprint)),
]

async function sellerRows({ warehouse, defaults }: ScoreDeps, fingerprint: AwFingerprint) {
  const asked = { days_back: defaults.historyDays }
  const window = comparedWindow(asked, salesDays(fingerprint, 'reseller'))
  if (!window) return []
  const { ranking } = repScores(await fetchSellers(warehouse, window), window, DEFAULT_REP_WEIGHTS)
  const rows = ranking.map((row) => ({ subject: String(row.employee_key), row }))
  return [recordRows(awRepScores, window.to, rows)]
}

async function productRows({ warehouse, defaults }: ScoreDeps, fingerprint: AwFingerprint) {
  const asked = { days_back: defaults.historyDays }
  const window = windowWithin(asked, salesDays(fingerprint, 'all'))
  if (!window) return []
  const demand = await fetchDemand(warehouse, window, fingerprint.inventory?.to ?? null)
  const rows = productDemand(demand, window).map((row) => ({ subject: row.product_code, row }))
  return [recordRows(awProductDemand, window.to, rows)]
}
