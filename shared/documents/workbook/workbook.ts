import type { Language } from '@otel-bi/contract/language'
import type { Column } from '@otel-bi/contract/view'
import type { Row } from '../table.ts'

/** A table of a workbook: rows under the columns of the screen, as an Excel table with totals. */
export type WorkbookTable = {
  readonly kind: 'table'
  /** Of the sheet; 31 characters at most. */
  readonly title: string
  /** Of the Excel table: letters, digits and underscores. */
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Keys of the columns that add up. */
  readonly sums?: readonly string[]
  /** Cells that are a difference of two fractions, shown in percentage points. */
  readonly points?: readonly { readonly column: string; readonly row: number }[]
  /** Names of cells by the column and row they stand in: `aw_revenue`. */
  readonly names?: readonly {
    readonly name: string
    readonly column: string
    readonly row: number
  }[]
}

type WorkbookFinding = {
  readonly title: string
  readonly text: string
  readonly source: string
  /** Title of the sheet that has its figures. */
  readonly sheet: string | null
}

/** The first sheet: what the report says, and the sheets there are. */
export type WorkbookCover = {
  readonly kind: 'cover'
  readonly title: string
  readonly heading: string
  readonly subtitle: string
  readonly findingsTitle: string
  readonly findings: readonly WorkbookFinding[]
  readonly contentsTitle: string
  readonly contents: readonly {
    readonly sheet: string
    readonly rows: number | null
    readonly note: string | null
  }[]
}

/** Titles with sentences. */
export type WorkbookText = {
  readonly kind: 'text'
  readonly title: string
  readonly paragraphs: readonly { readonly title: string; readonly text: string }[]
}

/** Plain data, so that it can be sent to a worker. */
export type Workbook = {
  readonly title: string
  readonly author: string
  readonly language: Language
  readonly createdAt: string
  readonly sheets: readonly (WorkbookCover | WorkbookTable | WorkbookText)[]
}
