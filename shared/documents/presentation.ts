import type { Language } from '@otel-bi/contract/language'
import type { Column } from '@otel-bi/contract/view'

/** Presentation of a file: the language of its titles and labels, and the zone of its instants. */
export type Presentation = {
  readonly language: Language
  /** An IANA name. */
  readonly timeZone: string
}

export const defaultPresentation: Presentation = { language: 'en', timeZone: 'UTC' }

/** The columns with their titles, meanings and units in a language. */
export const titledIn = (language: Language, columns: readonly Column[]): Column[] =>
  columns.map((column) => ({
    ...column,
    title: column.titles[language],
    about: column.abouts[language],
    unit: column.unit && unitText(column.unit, language),
  }))

const croatianUnits: Readonly<Record<string, string>> = {
  'currency as stored': 'valuta kako je zapisana',
  fraction: 'udio',
  'percentage points': 'postotni bodovi',
  points: 'bodovi',
  days: 'dani',
  milliseconds: 'milisekunde',
  units: 'komadi',
  'units per day': 'komada na dan',
  'units per month': 'komada na mjesec',
}

const unitText = (unit: string, language: Language) =>
  language === 'hr' ? (croatianUnits[unit] ?? unit) : unit
