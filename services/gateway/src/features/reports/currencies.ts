import { type BusinessView, type Column, columnsOf } from '@otel-bi/contract/view'
import { columnsIn } from '@otel-bi/documents/currencies'
import { titledIn } from '@otel-bi/documents/presentation'
import type { ReportAnswers } from './answers.ts'
import type { Presenter } from './words/presenter.ts'

/** The currencies of a business, as its key figures name them. */
export const currenciesIn = (answers: ReportAnswers, domain: 'aw' | 'wwi'): readonly string[] =>
  answers[`${domain}-sales-kpis`]?.meta.currencies ?? []

/** The columns of a view in the report's language, those of amounts with their currency. */
export const reportColumns = (
  view: BusinessView,
  answers: ReportAnswers,
  show: Presenter,
): Column[] =>
  columnsIn(
    currenciesIn(answers, view.domain),
    show.language,
    titledIn(show.language, columnsOf(view)),
  )
