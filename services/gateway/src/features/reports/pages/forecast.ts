import type { BusinessView } from '@otel-bi/contract/view'
import { chartOf } from '@otel-bi/documents/chart'
import type { PdfBlock } from '@otel-bi/documents/pdf/document'
import type { Row } from '@otel-bi/documents/table'
import type { ReportAnswers } from '../answers.ts'
import { reportColumns } from '../currencies.ts'
import { type DrawnForecast, forecastFacts } from '../findings/facts.ts'
import type { Presenter } from '../words/presenter.ts'
import { reportWords } from '../words/words.ts'
import { briefTable, mostRows } from './brief-table.ts'

/** The forecast within its intervals, and the same days a year earlier beneath. */
export function forecastBlocks(
  drawn: DrawnForecast,
  view: BusinessView,
  rows: readonly Row[],
  answers: ReportAnswers,
  show: Presenter,
): PdfBlock[] {
  const words = reportWords[show.language]
  const chart = chartOf(view, reportColumns(view, answers, show), rows)
  // Drawn at the days of the forecast: the same place of the year, day by day.
  const reference = drawn.before.flatMap((value, index) => {
    const date = rows[index]?.date
    return typeof date === 'string' ? [{ date, value }] : []
  })
  return [
    { kind: 'text', text: totals(drawn, show) },
    ...(chart?.kind === 'series'
      ? [
          {
            kind: 'chart',
            chart: {
              ...chart,
              reference,
              legend: [
                ...(chart.legend ?? []),
                ...(reference.length > 0 ? [words.actualBefore] : []),
              ],
            },
          } as const,
        ]
      : []),
    { kind: 'table', table: briefTable(view, highest(rows), answers, show) },
    ...(rows.length > mostRows
      ? [{ kind: 'note', text: words.highestDays(mostRows, rows.length) } as const]
      : []),
  ]
}

/** The days that matter most, in their order. */
function highest(rows: readonly Row[]): Row[] {
  const byForecast = rows.toSorted((one, other) => Number(other.forecast) - Number(one.forecast))
  const kept = new Set(byForecast.slice(0, mostRows))
  return rows.filter((row) => kept.has(row))
}

function totals(drawn: DrawnForecast, show: Presenter): string {
  const words = reportWords[show.language]
  const forecast = forecastFacts(drawn)
  if (!forecast) return words.noRows
  const { currencies, days, total, yearBefore } = forecast
  const amount = (value: number) => show.amount(value, currencies)
  const change = yearBefore === null ? null : (total - yearBefore) / Math.abs(yearBefore)
  return [
    words.forecastTotal(days, amount(total)),
    yearBefore === null
      ? words.findings.noYearBefore
      : words.forecastBefore(amount(yearBefore), show.change(change)),
  ].join(' ')
}
