import type { Kpi } from '../../components/kpi.ts'
import type { Formats } from '../../format/formats.ts'
import type { Messages } from '../../i18n/en.ts'
import type { Ask } from './ask.ts'
import type { AwSalesKpis } from './requests.ts'

type Measure = keyof AwSalesKpis['data']['current']

/** The tiles of AdventureWorks, in reading order. */
export function awKpis(
  { current, previous, change }: AwSalesKpis['data'],
  m: Messages,
  f: Formats,
  /** The same window and channel on the page Explore. */
  ask: Ask,
  /** Revenue over time, oldest first. */
  course: readonly number[],
): Kpi[] {
  const kpi = (
    measure: Measure,
    text: keyof Messages['aw'] & keyof Messages['meanings']['aw'],
    format: Kpi['format'],
  ) => ({
    id: `aw-${measure.replaceAll('_', '-')}`,
    label: m.aw[text],
    meaning: m.meanings.aw[text],
    current: current[measure],
    previous: previous?.[measure] ?? null,
    change: change[measure] ?? null,
    format,
    explore: ask({ measures: [measure] }),
  })
  const ratio = current.gross_margin_ratio
  return [
    { ...kpi('revenue', 'revenue', f.amount), course },
    kpi('orders', 'orders', f.count),
    kpi('units', 'units', f.count),
    kpi('customers', 'customers', f.count),
    kpi('average_order_value', 'averageOrderValue', f.exactAmount),
    {
      ...kpi('gross_margin', 'grossMargin', f.amount),
      note: {
        id: 'aw-gross-margin-ratio',
        value: ratio,
        text: ratio === null ? '' : m.ofRevenue(f.percent(ratio)),
      },
    },
  ]
}
