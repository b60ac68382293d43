import type { Language } from '@otel-bi/contract/language'
import { MetricAnswer, type MetricRow } from '@otel-bi/contract/metrics/answer'
import type { MetricModel } from '@otel-bi/contract/metrics/model'
import type { Question } from '@otel-bi/contract/metrics/question'
import { rowKinds } from '@otel-bi/contract/metrics/view'
import { localeOf } from '@otel-bi/documents/display'
import type { Picture } from '@otel-bi/documents/picture/picture'
import type { Ask } from '../overview/ask-service.ts'
import type { Business } from '../reports/key-figures.ts'
import { reportWords } from '../reports/words/words.ts'

/** Bars that are told apart at a glance. */
const mostBars = 12

/** Revenue of a business by month, over the last year of its data. */
export async function monthsPicture(
  { domain, name }: Business,
  ask: Ask,
  language: Language,
): Promise<Picture | undefined> {
  const { data } = await ask(MetricAnswer, `/api/${domain}/metrics/sales`, [
    ['measures', 'revenue'],
    ['grain', 'month'],
    ['range', 'last_365_days'],
  ])
  const bars = columnsOf(
    data.filter(({ period }) => period?.partial === false),
    'revenue',
    'month',
    language,
  )
  if (bars.length === 0) return undefined
  const title = reportWords[language].months(name)
  return { language, chart: { kind: 'columns', title, bars } }
}

/**
 * The first measure of an answer: over time, or by the members of its dimension, with a grain those of the last unit
 * of time. Undefined for one figure alone.
 */
export function viewPicture(
  { measures, dimensions }: MetricModel,
  { measures: [measure = ''], by, grain }: Question,
  { data }: Pick<MetricAnswer, 'data'>,
  language: Language,
): Picture | undefined {
  const declared = measures[measure]
  const title = declared?.title[language] ?? measure
  const isRatio = declared?.format === 'ratio'
  if (by.length > 0) {
    const last = data.map(({ period }) => period?.from ?? '').reduce(later, '')
    const rows = data.filter(({ period }) => (period?.from ?? '') === last)
    const bars = rows.slice(0, mostBars).flatMap((row) => barOf(row, measure, by, language))
    const each = by.map((name) => dimensions[name]?.title[language] ?? name).join(', ')
    const at = grain === null || last === '' ? '' : `, ${periodLabel(last, grain, language)}`
    if (bars.length === 0) return undefined
    return { language, chart: { kind: 'bars', title: `${title} – ${each}${at}`, bars, isRatio } }
  }
  if (grain === 'day' || grain === 'week') {
    const points = data.flatMap(({ period, values }) => {
      const value = values[measure]
      return period && typeof value === 'number' ? [{ date: period.from, value }] : []
    })
    if (points.length < 2) return undefined
    return { language, chart: { kind: 'series', title, points, isRatio } }
  }
  const bars = grain === null ? [] : columnsOf(data, measure, grain, language)
  if (bars.length === 0) return undefined
  return { language, chart: { kind: 'columns', title, bars, isRatio } }
}

const later = (one: string, other: string) => (one > other ? one : other)

function barOf(
  { values, members, others }: MetricRow,
  measure: string,
  by: readonly string[],
  language: Language,
) {
  const value = values[measure]
  if (typeof value !== 'number') return []
  const names = by.map((name) => members[name]?.label ?? '–')
  return [{ label: others ? rowKinds.others[language] : names.join(' · '), value }]
}

function columnsOf(
  rows: readonly MetricRow[],
  measure: string,
  grain: 'month' | 'quarter' | 'year',
  language: Language,
) {
  return rows.flatMap(({ period, values }) => {
    const value = values[measure]
    return period && typeof value === 'number'
      ? [{ label: periodLabel(period.from, grain, language), value }]
      : []
  })
}

function periodLabel(from: string, grain: NonNullable<Question['grain']>, language: Language) {
  if (grain === 'year') return from.slice(0, 4)
  const date = new Date(from)
  if (grain === 'quarter') return `${Math.floor(date.getUTCMonth() / 3) + 1}/${from.slice(0, 4)}`
  return new Intl.DateTimeFormat(localeOf(language), {
    ...(grain === 'month' ? {} : { day: 'numeric' }),
    ...{ month: 'short', year: 'numeric', timeZone: 'UTC' },
  }).format(date)
}
