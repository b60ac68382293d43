import { type Figure, named, none, type ViewFigures } from './figure.ts'

const parts = {
  revenue_excluding_tax: { measure: 'revenue' },
  ...named('profit', 'profit_margin', 'invoices', 'units'),
  share: { measure: 'revenue', as: 'share' },
} as const satisfies Readonly<Record<string, Figure>>

const kpis: ViewFigures = {
  model: 'wwi/sales',
  where: [],
  groups: {
    current: {
      figures: {
        revenue_excluding_tax: { measure: 'revenue' },
        ...named('revenue_including_tax', 'profit', 'profit_margin', 'invoices', 'units'),
        ...named('customers', 'average_invoice'),
      },
    },
    by_sales_territory: {
      by: { dimension: 'sales_territory', field: 'sales_territory' },
      figures: parts,
    },
    by_buying_group: { by: { dimension: 'buying_group', field: 'buying_group' }, figures: parts },
    by_salesperson: { by: { dimension: 'salesperson', field: 'salesperson_id' }, figures: parts },
  },
}

const receipt = none('Receipts are stock movements, which no metric model joins to purchases.')
const weighed = none('It weighs several measures against those of all suppliers.')

const suppliers: ViewFigures = {
  model: 'wwi/purchases',
  where: [],
  groups: {
    rows: {
      by: { dimension: 'supplier', field: 'supplier_id' },
      figures: {
        ...named('lines', 'purchase_orders', 'fill_rate'),
        rank: weighed,
        score: weighed,
        own_score: weighed,
        reliability: weighed,
        finalised_lines: none('Order lines less open lines, which the model has apart.'),
        finalisation_rate: none('Order lines less open lines, which the model has apart.'),
        items: none('The model of purchases counts no items.'),
        on_time_rate: receipt,
        receipts: receipt,
        lead_time_mean_days: receipt,
        lead_time_cv: receipt,
        spend: none('Invoices of suppliers are in no metric model.'),
      },
    },
  },
}

const kept = none('A record keeps the figures of the run that made it.')

/** The figures of the views of WideWorldImporters, by operation; a view without any equivalent says why. */
export const wwiFigures = {
  getWwiSalesKpis: kpis,
  getWwiSupplierScores: suppliers,
  getWwiAnomalies: none('An anomaly is a day against what was forecast for it.'),
  getWwiSalesForecast: none('A forecast is of days that no fact has.'),
  listWwiForecastRecords: kept,
  getWwiStockRecommendations: none('Holdings have no date, and no metric model has them.'),
  listWwiBusinessEvents: none('An event keeps the figures of the day it was found on.'),
  listWwiReorderRecommendationRecords: kept,
  listWwiSupplierScoreRecords: kept,
  listWwiScenarios: none('A scenario assumes what has not happened.'),
  getWwiScenario: none('A scenario assumes what has not happened.'),
  getWwiQuality: none('It counts rows that break a rule, and no measure of them.'),
} as const satisfies Readonly<Record<string, ViewFigures | Figure>>
