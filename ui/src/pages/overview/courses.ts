import type { OtelBiClient } from '@otel-bi/client'
import { dataOf } from '@otel-bi/client'
import { keepPreviousData, queryOptions } from '@tanstack/solid-query'
import { startOfDay } from '../../format/calendar-day.ts'
import type { Channel } from '../../url-state/shared-fields.ts'

export type CourseDays = { readonly from: string; readonly to: string }

/** Each measure over the whole units of time of a window, oldest first. */
export type Courses = Readonly<Record<string, readonly (number | null)[]>>

type Answer = {
  readonly data: readonly {
    readonly period: { readonly partial: boolean } | null
    readonly values: Readonly<Record<string, number | null>>
  }[]
}

const secondsOfDay = 86_400

/** Fine enough for a line to have a course, coarse enough for it to be read: at most about 120 units of time. */
export function courseGrain({ from, to }: CourseDays): 'day' | 'week' | 'month' {
  const days = (startOfDay(to) - startOfDay(from)) / secondsOfDay + 1
  return days <= 92 ? 'day' : days <= 800 ? 'week' : 'month'
}

/** Units that the window or the data cut short are left out: they would look like a fall. */
export function coursesOf({ data }: Answer, measures: readonly string[]): Courses {
  const whole = data.filter(({ period }) => period?.partial === false)
  return Object.fromEntries(
    measures.map((name) => [name, whole.map(({ values }) => values[name] ?? null)]),
  )
}

const coursesQuery = (
  domain: 'aw' | 'wwi',
  measures: readonly string[],
  query: object,
  fetch: (signal: AbortSignal) => Promise<Answer>,
) =>
  queryOptions({
    queryKey: ['overview', domain, 'courses', query],
    queryFn: async ({ signal }) => coursesOf(await fetch(signal), measures),
    placeholderData: keepPreviousData,
  })

const awMeasures = [
  ...['revenue', 'orders', 'units', 'customers', 'average_order_value', 'gross_margin'],
]

export function awCourses(api: OtelBiClient, days: CourseDays, channel: Channel) {
  const query = {
    ...{ measures: awMeasures.join(','), ...days, grain: courseGrain(days) },
    ...(channel === 'all' ? {} : { where: [`channel:${channel}`] }),
  }
  return coursesQuery('aw', awMeasures, query, (signal) =>
    dataOf(api.GET('/api/aw/metrics/sales', { params: { query }, signal })),
  )
}

const wwiMeasures = ['revenue', 'profit', 'invoices', 'units', 'customers', 'average_invoice']

export function wwiCourses(api: OtelBiClient, days: CourseDays) {
  const query = { measures: wwiMeasures.join(','), ...days, grain: courseGrain(days) }
  return coursesQuery('wwi', wwiMeasures, query, (signal) =>
    dataOf(api.GET('/api/wwi/metrics/sales', { params: { query }, signal })),
  )
}
