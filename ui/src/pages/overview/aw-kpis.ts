import { awFigures } from '@otel-bi/contract/figures/aw-figures'
import type { Kpi } from '../../components/kpi.ts'
import { alertLinkOf } from '../../features/alerts/alert-link.ts'
import { figureLink } from '../../features/explore/figure-link.ts'
import type { Formats } from '../../format/formats.ts'
import type { Messages } from '../../i18n/en.ts'
import type { Courses } from './courses.ts'
import type { AwSalesKpis } from './requests.ts'

type Measure = keyof AwSalesKpis['data']['current']

/** The tiles of AdventureWorks, in reading order. */
export function awKpis(
  { data: { current, previous, change }, meta }: AwSalesKpis,
  m: Messages,
  f: Formats,
  courses: Courses,
): Kpi[] {
  const money = f.money(meta.currencies)
  const explore = (measure: Measure) =>
    figureLink(awFigures.getAwSalesKpis, 'current', measure, meta)
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
    isCompared: previous !== null,
    format,
    difference: format === f.count ? f.difference : money.difference,
    explore: explore(measure),
    course: courses[measure] ?? [],
    watch: alertLinkOf(explore(measure)),
  })
  const ratio = current.gross_margin_ratio
  return [
    kpi('revenue', 'revenue', money.amount),
    kpi('orders', 'orders', f.count),
    kpi('units', 'units', f.count),
    kpi('customers', 'customers', f.count),
    kpi('average_order_value', 'averageOrderValue', money.exactAmount),
    {
      ...kpi('gross_margin', 'grossMargin', money.amount),
      note: {
        id: 'aw-gross-margin-ratio',
        explore: explore('gross_margin_ratio'),
        value: ratio,
        text: ratio === null ? '' : m.ofRevenue(f.percent(ratio)),
      },
    },
  ]
}
