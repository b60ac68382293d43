import { ratio } from './change.ts'
import { daysOfCover } from './inventory.ts'
import { robustZ } from './robust-z.ts'
import type { Severity } from './severity.ts'
import { daysBetween, type IsoDate } from './window.ts'

type EventKind =
  | 'below_reorder_level'
  | 'stockout_risk'
  | 'overstock'
  | 'dead_stock'
  | 'demand_spike'
  | 'demand_drop'
  | 'purchase_overdue'
  | 'negative_margin'

/** The figures of one item that events are found in: units, calendar days, money over the window. */
export interface ItemSignals {
  readonly itemId: number
  readonly onHand: number
  readonly onOrder: number
  readonly reorderLevel: number
  /** Units per day over all calendar days of the window. */
  readonly dailyDemandMean: number
  /** The lead time planned with: observed where there are receipts enough, else declared. */
  readonly leadTimeDays: number
  readonly declaredLeadTimeDays: number
  /** Units of each week of seven days ending on as-of, oldest first. */
  readonly weeklyDemand: readonly number[]
  readonly revenue: number
  readonly profit: number
  readonly openPurchases: readonly OpenPurchase[]
}

interface OpenPurchase {
  readonly purchaseOrderId: number
  readonly orderedOn: IsoDate
  readonly outers: number
}

export interface EventContext {
  readonly asOf: IsoDate
  readonly windowDays: number
}

export interface BusinessEvent {
  readonly kind: EventKind
  readonly severity: Severity
  readonly itemId: number
  readonly dedupKey: string
  /** What triggered it, by name. */
  readonly figures: Readonly<Record<string, number | string | null>>
}

type Detector = (item: ItemSignals, context: EventContext) => BusinessEvent[]

const OVERSTOCK_DAYS = 365
// Iglewicz and Hoaglin's threshold for an outlier; a median and a MAD need at least eight weeks.
const UNUSUAL_Z = 3.5
const EXTREME_Z = 7
const MIN_PAST_WEEKS = 8
const DEEP_LOSS = -0.1

const belowReorderLevel: Detector = (item) => {
  const { onHand, onOrder, reorderLevel } = item
  if (onHand >= reorderLevel) return []
  const severity = onHand <= 0 ? 'critical' : onHand + onOrder < reorderLevel ? 'high' : 'medium'
  return [event('below_reorder_level', severity, item, { onHand, onOrder, reorderLevel })]
}

const stockoutRisk: Detector = (item) => {
  const { onHand, onOrder, dailyDemandMean, leadTimeDays } = item
  const cover = daysOfCover(onHand, dailyDemandMean)
  if (cover === null || cover >= leadTimeDays) return []
  const figures = { onHand, onOrder, dailyDemandMean, leadTimeDays, daysOfCover: cover }
  return [event('stockout_risk', 'critical', item, figures)]
}

const overstock: Detector = (item) => {
  const { onHand, dailyDemandMean } = item
  const cover = daysOfCover(onHand, dailyDemandMean)
  if (cover === null || cover <= OVERSTOCK_DAYS) return []
  return [event('overstock', 'low', item, { onHand, dailyDemandMean, daysOfCover: cover })]
}

const deadStock: Detector = (item, { windowDays }) => {
  const { onHand, dailyDemandMean } = item
  if (onHand <= 0 || dailyDemandMean > 0) return []
  return [event('dead_stock', 'medium', item, { onHand, windowDays })]
}

const unusualDemand: Detector = (item) => {
  const past = item.weeklyDemand.slice(0, -1)
  const lastWeek = item.weeklyDemand.at(-1)
  if (lastWeek === undefined || past.length < MIN_PAST_WEEKS) return []
  const z = robustZ(lastWeek, past)
  if (z === null || Math.abs(z) <= UNUSUAL_Z) return []
  const figures = { lastWeek, robustZ: z, pastWeeks: past.length }
  const severity = Math.abs(z) > EXTREME_Z ? 'high' : 'medium'
  return [event(z > 0 ? 'demand_spike' : 'demand_drop', severity, item, figures)]
}

const purchaseOverdue: Detector = (item, { asOf }) => {
  const { declaredLeadTimeDays } = item
  return item.openPurchases.flatMap(({ purchaseOrderId, orderedOn, outers }) => {
    const daysLate = daysBetween(orderedOn, asOf) - declaredLeadTimeDays
    if (daysLate <= 0) return []
    const figures = { purchaseOrderId, orderedOn, outers, declaredLeadTimeDays, daysLate }
    const severity = daysLate > declaredLeadTimeDays ? 'high' : 'medium'
    return [event('purchase_overdue', severity, item, figures, `:purchase:${purchaseOrderId}`)]
  })
}

const negativeMargin: Detector = (item) => {
  const { revenue, profit } = item
  if (profit >= 0) return []
  const marginRatio = ratio(profit, revenue)
  const severity = marginRatio === null || marginRatio < DEEP_LOSS ? 'high' : 'medium'
  return [event('negative_margin', severity, item, { revenue, profit, marginRatio })]
}

export const detectors: readonly Detector[] = [
  belowReorderLevel,
  stockoutRisk,
  overstock,
  deadStock,
  unusualDemand,
  purchaseOverdue,
  negativeMargin,
]

function event(
  kind: EventKind,
  severity: Severity,
  { itemId }: ItemSignals,
  figures: BusinessEvent['figures'],
  suffix = '',
): BusinessEvent {
  return { kind, severity, itemId, dedupKey: `${kind}:item:${itemId}${suffix}`, figures }
}
