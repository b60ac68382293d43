import type { WarehouseName } from '@otel-bi/warehouse/sample/schema'

/** `kpi`: key figures, which count documents; `sum`: additive measures only; `distinct`: counts of different values. */
export type Kind = 'kpi' | 'sum' | 'distinct'

export type GrowthQuestion = { readonly kind: Kind; readonly path: string }

const metrics = (path: string, kind: Kind, urls: readonly string[]): GrowthQuestion[] =>
  urls.map((url) => ({ kind, path: `${path}?${url}` }))

export const growthQuestions: Readonly<Record<WarehouseName, readonly GrowthQuestion[]>> = {
  AdventureWorksDW2022: [
    { kind: 'kpi', path: '/api/aw/sales/kpis' },
    ...metrics('/api/aw/metrics/sales', 'sum', [
      'measures=revenue,gross_margin&grain=month&range=all',
      'measures=revenue,units&by=category&range=all',
      'measures=revenue&by=territory&range=last_year&compare=previous_year',
      'measures=revenue&by=product&range=all&limit=20',
      'measures=revenue&by=customer&range=all&limit=20',
    ]),
    ...metrics('/api/aw/metrics/sales', 'distinct', [
      'measures=orders&grain=month&range=all',
      'measures=orders,customers&by=category&range=last_year',
      'measures=customers&by=territory&range=all',
    ]),
  ],
  WideWorldImportersDW: [
    { kind: 'kpi', path: '/api/wwi/sales/kpis' },
    ...metrics('/api/wwi/metrics/sales', 'sum', [
      'measures=revenue,profit&grain=month&range=all',
      'measures=revenue,units&by=brand&range=all',
      'measures=revenue&by=sales_territory&range=last_year&compare=previous_year',
      'measures=revenue&by=stock_item&range=all&limit=20',
      'measures=revenue&by=customer&range=all&limit=20',
    ]),
    ...metrics('/api/wwi/metrics/sales', 'distinct', [
      'measures=invoices&grain=month&range=all',
      'measures=invoices,customers&by=sales_territory&range=last_year',
      'measures=customers&by=stock_item&range=all&limit=20',
    ]),
  ],
}
