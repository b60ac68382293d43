import type { Schemas } from '@otel-bi/client'

type ExplainedView =
  | Schemas['AwSalesKpis']
  | Schemas['AwSalesHistory']
  | Schemas['AwSalesForecast']
  | Schemas['WwiSalesForecast']
  | Schemas['AwRepScores']
  | Schemas['AwProductDemand']
  | Schemas['WwiSalesKpis']
  | Schemas['WwiStockRecommendations']
  | Schemas['WwiSupplierScores']

type Parameters = ExplainedView['meta']['parameters']
type KeysOf<T> = T extends T ? keyof T : never

/** Every parameter of every view that is explained: a name without words does not compile. */
export type ParameterName = KeysOf<Parameters>
export type AskedParameters = Parameters
