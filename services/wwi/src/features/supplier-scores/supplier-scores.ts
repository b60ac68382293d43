import { ratio } from '@otel-bi/analytics/change'
import { roundMoney, roundRatio, roundTo } from '@otel-bi/analytics/money'
import { observedLeadTime } from '@otel-bi/analytics/observed'
import type { Ranked } from '@otel-bi/analytics/rank'
import {
  type SupplierScore as Scored,
  type SupplierFacts,
  scoreSuppliers,
} from '@otel-bi/analytics/supplier-score'
import type { ScoreComponent } from '@otel-bi/analytics/weighted-score'
import { daysBetween } from '@otel-bi/analytics/window'
import type { SupplierScore } from '@otel-bi/contract/wwi/supplier-scores'

export type SupplierRows = {
  readonly suppliers: readonly Supplier[]
  readonly lines: readonly (Lines & { readonly supplier_id: number })[]
  readonly receipts: readonly Receipt[]
  readonly spend: readonly { readonly supplier_id: number; readonly spend: number }[]
}

type Supplier = {
  readonly supplier_id: number
  readonly supplier: string
  readonly category: string
}
type Lines = {
  readonly lines: number
  readonly finalised_lines: number
  readonly purchase_orders: number
  readonly items: number
  readonly ordered_outers: number
  readonly received_outers: number
  readonly last_purchase: string | null
}
type Receipt = {
  readonly supplier_id: number
  readonly declared_lead_time_days: number
  readonly ordered_on: string
  readonly received_on: string
}
type Profile = Supplier & {
  readonly lines: Lines
  readonly facts: SupplierFacts
  readonly spend: number
}

const neverBought: Lines = {
  lines: 0,
  finalised_lines: 0,
  purchase_orders: 0,
  items: 0,
  ordered_outers: 0,
  received_outers: 0,
  last_purchase: null,
}

/** Every supplier with its score, the best first, those without purchases last. */
export function supplierScores(rows: SupplierRows): SupplierScore[] {
  const linesOf = new Map(rows.lines.map((row) => [row.supplier_id, row]))
  const spendOf = new Map(rows.spend.map((row) => [row.supplier_id, row.spend]))
  const receiptsOf = Map.groupBy(rows.receipts, (row) => row.supplier_id)
  const profiles = rows.suppliers.map((supplier): Profile => {
    const id = supplier.supplier_id
    const lines = linesOf.get(id) ?? neverBought
    const facts = supplierFacts(id, lines, receiptsOf.get(id) ?? [])
    return { ...supplier, lines, facts, spend: spendOf.get(id) ?? 0 }
  })
  const profileOf = new Map(profiles.map((profile) => [profile.supplier_id, profile]))
  return scoreSuppliers(profiles.map(({ facts }) => facts)).flatMap((scored) => {
    const profile = profileOf.get(scored.key)
    return profile ? [toRow(profile, scored)] : []
  })
}

function supplierFacts(key: number, lines: Lines, receipts: readonly Receipt[]): SupplierFacts {
  const days = receipts.map((row) => daysBetween(row.ordered_on, row.received_on))
  const onTime = receipts.filter((row, index) => (days[index] ?? 0) <= row.declared_lead_time_days)
  const leadTime = observedLeadTime(days)
  return {
    key,
    lines: lines.lines,
    finalisedLines: lines.finalised_lines,
    orderedOuters: lines.ordered_outers,
    receivedOuters: lines.received_outers,
    receipts: receipts.length,
    onTimeReceipts: onTime.length,
    leadTimeMeanDays: leadTime?.mean ?? null,
    leadTimeSdDays: leadTime?.sd ?? null,
  }
}

function toRow({ lines, facts, ...supplier }: Profile, scored: Ranked<Scored>): SupplierScore {
  const { components } = scored
  return {
    rank: scored.rank,
    supplier_id: supplier.supplier_id,
    supplier: supplier.supplier,
    category: supplier.category,
    insufficient_data: scored.insufficientData,
    score: scored.score,
    own_score: scored.ownScore,
    reliability: roundRatio(scored.reliability),
    lines: lines.lines,
    finalised_lines: lines.finalised_lines,
    purchase_orders: lines.purchase_orders,
    items: lines.items,
    fill_rate: roundRatio(components.fillRate.value),
    finalisation_rate: roundRatio(components.finalisationRate.value),
    on_time_rate: roundRatio(components.onTimeRate.value),
    receipts: facts.receipts,
    lead_time_mean_days:
      facts.leadTimeMeanDays === null ? null : roundTo(facts.leadTimeMeanDays, 2),
    lead_time_cv: roundRatio(ratio(facts.leadTimeSdDays, facts.leadTimeMeanDays)),
    spend: roundMoney(supplier.spend),
    last_purchase: lines.last_purchase,
    components: {
      fill_rate: rounded(components.fillRate),
      finalisation_rate: rounded(components.finalisationRate),
      on_time_rate: rounded(components.onTimeRate),
      lead_time_consistency: rounded(components.leadTimeConsistency),
    },
  }
}

const rounded = ({ value, scaled, weight }: ScoreComponent) => ({
  value: roundRatio(value),
  scaled: scaled === null ? null : roundTo(scaled, 2),
  weight: roundRatio(weight),
})
