import { croatianTitles } from '@otel-bi/contract/titles.hr'
import type { Language } from '../../i18n/language.ts'
import type { ReportWords } from './messages.ts'
import type { Report } from './requests.ts'

type Section = Report['sections'][number]

/** The title of a section in the reader's language; the report may be in another. */
export function titleOf({ id, title }: Section, language: Language, words: ReportWords): string {
  if (id === 'aw-sales-kpis') return words.keyFigures('AdventureWorks')
  if (id === 'wwi-sales-kpis') return words.keyFigures('WideWorldImporters')
  return language === 'hr' ? (croatianTitles[id]?.title ?? title) : title
}
