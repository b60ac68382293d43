import { type Figure, named, none, only, type ViewFigures } from './figure.ts'

const share: Figure = { measure: 'revenue', as: 'share' }
const parts = {
  ...named('revenue', 'orders', 'units', 'gross_margin', 'gross_margin_ratio'),
  share,
}

const kpis: ViewFigures = {
  model: 'aw/sales',
  where: [],
  groups: {
    current: {
      figures: {
        ...named('revenue', 'orders', 'units', 'customers', 'average_order_value'),
        ...named('gross_margin', 'gross_margin_ratio'),
      },
    },
    by_channel: { by: { dimension: 'channel', field: 'channel' }, figures: parts },
    by_territory: { by: { dimension: 'territory', field: 'territory' }, figures: parts },
    by_category: { by: { dimension: 'category', field: 'category' }, figures: parts },
  },
}

const history: ViewFigures = {
  model: 'aw/sales',
  where: [],
  groups: {
    rows: { date: 'date', figures: named('revenue', 'orders', 'units', 'gross_margin') },
  },
}

const promotions: ViewFigures = {
  model: 'aw/sales',
  where: [],
  groups: {
    rows: {
      by: { dimension: 'promotion', field: 'promotion_key' },
      figures: { ...parts, discount_amount: { measure: 'discount' } },
    },
  },
}

const weighed = none('It weighs several measures against those of the team.')

const reps: ViewFigures = {
  model: 'aw/sales',
  where: [only('channel', 'reseller')],
  groups: {
    rows: {
      by: { dimension: 'seller', field: 'employee_key' },
      figures: {
        ...named('revenue', 'orders', 'gross_margin_ratio'),
        resellers: { measure: 'customers' },
        average_discount: { measure: 'discount_ratio' },
        growth: { measure: 'revenue', as: 'change' },
        quota: { measure: 'quota', model: 'aw/quota', where: [] },
        quota_sales: none(
          'The metric counts all days of a quota, and the score those of the window.',
        ),
        attainment: none(
          'The metric counts all days of a quota, and the score those of the window.',
        ),
        score: weighed,
        rank: weighed,
      },
    },
  },
}

const pattern = none('It describes the days or months of a demand, and is no sum of them.')

const demand: ViewFigures = {
  model: 'aw/sales',
  where: [],
  groups: {
    rows: {
      by: { dimension: 'product', field: 'product_code' },
      figures: {
        ...named('revenue', 'orders', 'units'),
        share,
        stock: { measure: 'units_balance', model: 'aw/inventory', on: 'stock_as_of' },
        rank: none('A place among all products.'),
        units_per_day: pattern,
        trend_per_month: pattern,
        adi: pattern,
        cv2: pattern,
        days_of_cover: none('It divides the stock by the demand of a day: two models.'),
      },
    },
  },
}

const kept = none('A record keeps the figures of the run that made it.')

/** The figures of the views of AdventureWorks, by operation; a view without any equivalent says why. */
export const awFigures = {
  getAwSalesKpis: kpis,
  getAwSalesHistory: history,
  getAwPromotionSales: promotions,
  getAwRepScores: reps,
  getAwProductDemand: demand,
  getAwAnomalies: none('An anomaly is a day against what was forecast for it.'),
  getAwSalesForecast: none('A forecast is of days that no fact has.'),
  listAwForecastRecords: kept,
  listAwRepScoreRecords: kept,
  listAwProductDemandRecords: kept,
  getAwQuality: none('It counts rows that break a rule, and no measure of them.'),
} as const satisfies Readonly<Record<string, ViewFigures | Figure>>
