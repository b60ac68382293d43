import type { Language } from '@otel-bi/contract/language'
import type { Column } from '@otel-bi/contract/view'

/** Presentation of a file: the language of its titles and labels, and the zone of its instants. */
export type Presentation = {
  readonly language: Language
  /** An IANA name. */
  readonly timeZone: string
}

export const defaultPresentation: Presentation = { language: 'en', timeZone: 'UTC' }

/** The columns, titled in a language. */
export const titledIn = (language: Language, columns: readonly Column[]): Column[] =>
  columns.map((column) => ({ ...column, title: column.titles[language] }))
