import type { EventKind } from '@otel-bi/analytics/event-detectors'

type Figures = Readonly<Record<string, number | string | null>>

/** Days to one decimal. */
const rounded = (value: Figures[string] | undefined) =>
  typeof value === 'number' ? value.toFixed(1) : value

const sentences: Readonly<Record<EventKind, (f: Figures) => string>> = {
  below_reorder_level: (f) => `${f.on_hand} on hand, below the reorder level of ${f.reorder_level}`,
  stockout_risk: (f) =>
    `Lasts ${rounded(f.days_of_cover)} days, a delivery takes ${rounded(f.lead_time_days)} days`,
  overstock: (f) => `${f.on_hand} on hand last ${rounded(f.days_of_cover)} days`,
  dead_stock: (f) => `${f.on_hand} on hand, none sold in ${f.window_days} days`,
  demand_spike: (f) => `${f.last_week} sold in the last week, far more than expected`,
  demand_drop: (f) => `${f.last_week} sold in the last week, far fewer than expected`,
  purchase_overdue: (f) =>
    `Order ${f.purchase_order_id} of ${f.ordered_on}: ${f.days_late} days late`,
  negative_margin: (f) => `Sold at a loss: profit ${f.profit} on revenue ${f.revenue}`,
}

/** One-line description of an event. */
export function describeEvent(kind: EventKind, figures: Figures): string {
  return sentences[kind](figures)
}
