import { AwAnomalies, WwiAnomalies } from '@otel-bi/contract/anomalies'
import { AwProductDemand } from '@otel-bi/contract/aw/product-demand'
import { AwRepScores } from '@otel-bi/contract/aw/rep-scores'
import { AwSalesForecast } from '@otel-bi/contract/aw/sales-forecast'
import { AwSalesHistory } from '@otel-bi/contract/aw/sales-history'
import { AwSalesKpis } from '@otel-bi/contract/aw/sales-kpis'
import { MetricAnswer } from '@otel-bi/contract/metrics/answer'
import { Quality } from '@otel-bi/contract/quality'
import { BusinessEvent } from '@otel-bi/contract/wwi/business-events'
import { WwiSalesForecast } from '@otel-bi/contract/wwi/sales-forecast'
import { WwiSalesKpis } from '@otel-bi/contract/wwi/sales-kpis'
import { WwiStockRecommendations } from '@otel-bi/contract/wwi/stock-recommendations'
import { WwiSupplierScores } from '@otel-bi/contract/wwi/supplier-scores'
import { z } from 'zod'
import type { Collected } from './collect.ts'

/** The answers of the sections by their ids, as the contract has them. */
const sectionSchemas = {
  'aw-sales-kpis': AwSalesKpis,
  'wwi-sales-kpis': WwiSalesKpis,
  'sales-history': AwSalesHistory,
  'sales-forecast': AwSalesForecast,
  'revenue-forecast': WwiSalesForecast,
  'sales-anomalies': AwAnomalies,
  'revenue-anomalies': WwiAnomalies,
  'rep-scores': AwRepScores,
  'product-demand': AwProductDemand,
  'stock-recommendations': WwiStockRecommendations,
  'supplier-scores': WwiSupplierScores,
  'business-events': z.object({ data: z.array(BusinessEvent) }),
}

/** The answers that a report asks for besides its sections. */
export const supplementSchemas = {
  'aw-year-before': AwSalesKpis,
  'wwi-year-before': WwiSalesKpis,
  'aw-months': AwSalesHistory,
  'wwi-months': MetricAnswer,
  'aw-territories': MetricAnswer,
  'wwi-territories': MetricAnswer,
  'forecast-year-before': AwSalesHistory,
  'revenue-year-before': MetricAnswer,
  'all-products': AwProductDemand,
  'aw-quality': Quality,
  'wwi-quality': Quality,
}

type Outputs<S extends Readonly<Record<string, z.ZodType>>> = {
  readonly [K in keyof S]?: z.output<S[K]> | undefined
}
export type SectionAnswers = Outputs<typeof sectionSchemas>
export type Supplements = Outputs<typeof supplementSchemas>

/** Everything that a report says comes from here. What is undefined was not answered. */
export type ReportAnswers = SectionAnswers & Supplements

/** @throws ZodError when a service does not keep its contract. */
export function sectionAnswers(sections: readonly Collected[]): SectionAnswers {
  const answered = new Map(
    sections.flatMap((section) => {
      if (section.status !== 'ok') return []
      const { note: _, ...meta } = section.meta
      return [[section.source.id, { data: section.data, meta }] as const]
    }),
  )
  return z.object(sectionSchemas).partial().parse(Object.fromEntries(answered))
}
