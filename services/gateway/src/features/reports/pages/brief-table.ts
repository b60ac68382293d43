import type { BusinessView } from '@otel-bi/contract/view'
import type { PdfTable } from '@otel-bi/documents/pdf/document'
import { viewTable } from '@otel-bi/documents/pdf/view-table'
import type { Row } from '@otel-bi/documents/table'
import type { ReportAnswers } from '../answers.ts'
import { reportColumns } from '../currencies.ts'
import type { Presenter } from '../words/presenter.ts'
import { reportWords } from '../words/words.ts'

/** Rows of a table in the PDF, which is for reading; the workbook has them all. */
export const mostRows = 15

export const rowsOf = ({ data }: { readonly data: unknown }): Row[] =>
  Array.isArray(data) ? data : []

/** The rows under the columns of the view's brief; the others are named as left to the workbook. */
export function briefTable(
  view: BusinessView,
  rows: readonly Row[],
  answers: ReportAnswers,
  show: Presenter,
): PdfTable {
  const columns = reportColumns(view, answers, show)
  const { brief = columns.map(({ key }) => key) } = view
  const shown = columns.filter(({ key }) => brief.includes(key))
  const leftOut = columns.filter(({ key }) => !brief.includes(key)).map(({ title }) => title)
  const presentation = { language: show.language, timeZone: 'UTC' }
  const { names } = reportWords[show.language]
  const named = rows.map((row) => ({ ...row, ...choicesOf(row, names) }))
  return { ...viewTable(view, shown, named, presentation), leftOut }
}

/** Columns whose values are one of a few words of the API. */
const choices = [
  'urgency',
  'action',
  'trend',
  'severity',
  'kind',
  'measure',
  'member',
  'explanation',
]

const choicesOf = (row: Row, names: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    choices.flatMap((key) => {
      const name = names[String(row[key])]
      return name === undefined ? [] : [[key, name] as const]
    }),
  )
