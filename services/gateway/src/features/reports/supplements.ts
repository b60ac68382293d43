import { shiftMonths } from '@otel-bi/metrics/calendar'
import type { Identity } from '@otel-bi/runtime/auth/identity'
import { z } from 'zod'
import { type SectionAnswers, type Supplements, supplementSchemas } from './answers.ts'
import { type CollectDeps, type ReportParameters, request } from './collect.ts'

type Days = { readonly from: string; readonly to: string }
type Call = { readonly domain: 'aw' | 'wwi'; readonly target: string }

/** Asks for what the report compares and draws besides its sections, over the days of the sections. */
export async function collectSupplements(
  answers: SectionAnswers,
  parameters: ReportParameters,
  identity: Identity,
  deps: CollectDeps,
): Promise<Supplements> {
  const calls = Object.entries(supplementCalls(answers, parameters))
  const answered = await Promise.all(
    calls.map(async ([id, { domain, target }]) => {
      const answer = await request(domain, target, identity, deps)
      return 'body' in answer ? [[id, answer.body] as const] : []
    }),
  )
  return z.object(supplementSchemas).partial().parse(Object.fromEntries(answered.flat()))
}

const topProducts = '1000'

/** What to ask, by the days of the answers: a section that is missing needs nothing. */
export function supplementCalls(
  answers: SectionAnswers,
  parameters: ReportParameters,
): Partial<Record<keyof Supplements, Call>> {
  const aw = daysOf(answers['aw-sales-kpis'])
  const wwi = daysOf(answers['wwi-sales-kpis'])
  const history = daysOf(answers['sales-history'])
  const demand = daysOf(answers['product-demand'])
  const ahead = forecastDays(answers['sales-forecast'])
  const revenueAhead = forecastDays(answers['revenue-forecast'])
  const compared = comparison(parameters)
  const call = (domain: 'aw' | 'wwi', path: string, query: Readonly<Record<string, string>>) => ({
    domain,
    target: `/api/${domain}/${path}?${new URLSearchParams(query)}`,
  })
  const territories = { measures: 'revenue', order: '-revenue', limit: '50', ...compared }
  const yearBefore = { compare: 'previous_year' }
  return {
    ...(aw && {
      'aw-year-before': call('aw', 'sales/kpis', { ...aw, ...yearBefore }),
      'aw-territories': call('aw', 'metrics/sales', { ...aw, by: 'territory', ...territories }),
      'aw-quality': call('aw', 'quality', {}),
    }),
    ...(wwi && {
      'wwi-year-before': call('wwi', 'sales/kpis', { ...wwi, ...yearBefore }),
      'wwi-territories': call('wwi', 'metrics/sales', {
        ...{ ...wwi, by: 'sales_territory' },
        ...territories,
      }),
      'wwi-months': call('wwi', 'metrics/sales', {
        ...{ ...wwi, grain: 'month', measures: 'revenue,profit,invoices,units', limit: '200' },
      }),
      'wwi-quality': call('wwi', 'quality', {}),
    }),
    ...(history && {
      'aw-months': call('aw', 'sales/history', { ...history, granularity: 'month' }),
    }),
    ...(ahead && { 'forecast-year-before': call('aw', 'sales/history', ahead) }),
    ...(revenueAhead && {
      'revenue-year-before': call('wwi', 'metrics/sales', {
        ...{ ...revenueAhead, grain: 'day', measures: 'revenue', limit: '1000' },
      }),
    }),
    ...(demand && {
      'all-products': call('aw', 'products/demand', { ...demand, top_n: topProducts }),
    }),
  }
}

type WithDays = { readonly meta: { readonly from: string | null; readonly to: string | null } }

function daysOf(answer: WithDays | undefined): Days | undefined {
  const { from, to } = answer?.meta ?? {}
  return from && to ? { from, to } : undefined
}

/** The days of the forecast, a year earlier. */
function forecastDays(
  forecast: { readonly data: readonly { readonly date: string }[] } | undefined,
): Days | undefined {
  const [first, last] = [forecast?.data[0], forecast?.data.at(-1)]
  return first && last && { from: shiftMonths(first.date, -12), to: shiftMonths(last.date, -12) }
}

function comparison(parameters: ReportParameters): Record<string, string> {
  const names = ['compare', 'compare_from', 'compare_to']
  const given = Object.entries(parameters).filter(([name]) => names.includes(name))
  return given.length > 0 ? Object.fromEntries(given) : { compare: 'previous_period' }
}
