import type { Language } from '@otel-bi/contract/language'
import { MetricAnswer } from '@otel-bi/contract/metrics/answer'
import { wordsIn } from '@otel-bi/contract/metrics/question-url'
import { questionView, rowKinds } from '@otel-bi/contract/metrics/view'
import { type ColumnKind, columnsOf } from '@otel-bi/contract/view'
import { columnsIn } from '@otel-bi/documents/currencies'
import { formatted, isNumeric } from '@otel-bi/documents/display'
import type { Picture } from '@otel-bi/documents/picture/picture'
import { titledIn } from '@otel-bi/documents/presentation'
import { readQuestionOf } from '@otel-bi/metrics/read-question'
import { tableOf } from '@otel-bi/metrics/table'
import type { MessageTable } from '@otel-bi/store/message'
import type { StoredView } from '@otel-bi/store/saved-views'
import type { Ask } from '../overview/ask-service.ts'
import { modelOf } from '../saved-views/view-question.ts'
import { viewPicture } from './pictures.ts'

/** Rows of a message, which is read at a glance; the files have all of them. */
const mostRows = 20

export type ViewFigures = {
  readonly table: MessageTable
  readonly asOf: string
  readonly leftOut: number
  readonly picture: Picture | undefined
}

/** The answer to a saved question as a table in a language; undefined when its model is not there any more. */
export async function viewFigures(
  { model: name, question: text }: Pick<StoredView, 'model' | 'question'>,
  ask: Ask,
  language: Language,
): Promise<ViewFigures | undefined> {
  const model = modelOf(name)
  const read = model && readQuestionOf(model, wordsIn(text))
  if (!model || !read?.ok) return undefined
  const path = `/api/${model.domain}/metrics/${model.id}`
  const answer = await ask(MetricAnswer, path, [...new URLSearchParams(text)])
  const view = questionView(model, read.value)
  const shownColumns = columnsOf(view).filter(({ key }) => key !== 'row' && !key.endsWith('_key'))
  const { currencies } = answer.meta
  const columns = columnsIn(currencies, language, titledIn(language, shownColumns))
  const rows = tableOf(read.value, answer, language)
  const written = (value: unknown, kind: ColumnKind) =>
    formatted(value, kind, { language, timeZone: 'UTC' })
  const shown = [...rows.slice(0, -1).slice(0, mostRows), ...rows.slice(-1)]
  return {
    table: {
      columns: columns.map(({ title, kind }) => ({
        label: title,
        ...(isNumeric(kind) && { align: 'end' as const }),
      })),
      rows: shown.map((row, index) =>
        columns.map(({ key, kind }, column) =>
          // The totals have no member to be named by.
          column === 0 && index === shown.length - 1 && !isNumeric(kind)
            ? rowKinds.total[language]
            : written(row[key], kind),
        ),
      ),
    },
    asOf: written(answer.meta.as_of, 'date'),
    leftOut: rows.length - shown.length,
    picture: viewPicture(model, read.value, answer, language),
  }
}
