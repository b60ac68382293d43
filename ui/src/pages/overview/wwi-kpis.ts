import { wwiFigures } from '@otel-bi/contract/figures/wwi-figures'
import type { Kpi } from '../../components/kpi.ts'
import { alertLinkOf } from '../../features/alerts/alert-link.ts'
import { figureLink } from '../../features/explore/figure-link.ts'
import type { Formats } from '../../format/formats.ts'
import type { Messages } from '../../i18n/en.ts'
import type { Courses } from './courses.ts'
import type { WwiSalesKpis } from './requests.ts'

type Measure = keyof WwiSalesKpis['data']['current']

/** The tiles of WideWorldImporters, in reading order. */
export function wwiKpis(
  { data: { current, previous, change }, meta }: WwiSalesKpis,
  m: Messages,
  f: Formats,
  courses: Courses,
): Kpi[] {
  const money = f.money(meta.currencies)
  const explore = (measure: Measure) =>
    figureLink(wwiFigures.getWwiSalesKpis, 'current', measure, meta)
  const kpi = (
    measure: Measure,
    text: keyof Messages['wwi'] & keyof Messages['meanings']['wwi'],
    format: Kpi['format'],
  ) => ({
    id: `wwi-${measure.replaceAll('_', '-')}`,
    label: m.wwi[text],
    meaning: m.meanings.wwi[text],
    current: current[measure],
    previous: previous?.[measure] ?? null,
    change: change[measure] ?? null,
    isCompared: previous !== null,
    format,
    difference: format === f.count ? f.difference : money.difference,
    explore: explore(measure),
    // The metric model calls it revenue.
    course: courses[measure === 'revenue_excluding_tax' ? 'revenue' : measure] ?? [],
    watch: alertLinkOf(explore(measure)),
  })
  const margin = current.profit_margin
  return [
    {
      ...kpi('revenue_excluding_tax', 'revenue', money.amount),
      note: {
        id: 'wwi-revenue-including-tax',
        explore: explore('revenue_including_tax'),
        value: current.revenue_including_tax,
        text: m.wwi.includingTax(money.amount(current.revenue_including_tax)),
      },
    },
    {
      ...kpi('profit', 'profit', money.amount),
      note: {
        id: 'wwi-profit-margin',
        explore: explore('profit_margin'),
        value: margin,
        text: margin === null ? '' : m.ofRevenue(f.percent(margin)),
      },
    },
    kpi('invoices', 'invoices', f.count),
    kpi('units', 'units', f.count),
    kpi('customers', 'customers', f.count),
    kpi('average_invoice', 'averageInvoice', money.exactAmount),
  ]
}
