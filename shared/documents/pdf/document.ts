import type { Language } from '@otel-bi/contract/language'
import type { Paper } from '@otel-bi/contract/reports'
import type { Fact } from '../about.ts'
import type { ChartData } from '../chart.ts'

export type PdfTable = {
  readonly heads: readonly string[]
  /** Per column, whether its cells are numbers, aligned right. */
  readonly numeric: readonly boolean[]
  readonly rows: readonly (readonly string[])[]
  /** Totals, set apart below the rows. */
  readonly foot?: readonly string[]
  /** Indices of the columns, the most important first: those that do not fit are left out and named. */
  readonly importance?: readonly number[]
  /** Titles of columns that were left out beforehand. */
  readonly leftOut?: readonly string[]
  /** Indices of rows that are subtotals. */
  readonly subtotals?: readonly number[]
}

/** A change against an earlier window; null where there is nothing to compare with. */
export type TileChange = {
  readonly change: number | null
  readonly text: string
  readonly against: string
}
export type Tile = {
  readonly label: string
  readonly value: string
  readonly changes: readonly TileChange[]
}

export type PdfFinding = {
  readonly title: string
  readonly text: string
  /** Where its figures come from; links to the section. */
  readonly source: string
  readonly section: string
}

export type PdfBlock =
  | { readonly kind: 'heading' | 'text' | 'note' | 'warning'; readonly text: string }
  | { readonly kind: 'tiles'; readonly tiles: readonly Tile[] }
  | { readonly kind: 'findings'; readonly findings: readonly PdfFinding[] }
  | { readonly kind: 'chart'; readonly chart: ChartData }
  | { readonly kind: 'table'; readonly table: PdfTable }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }

export type PdfSection = {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly blocks: readonly PdfBlock[]
  /** Whether it begins a page; else it follows where its first blocks fit. */
  readonly ownPage?: boolean
}

/** The page a reader sees first: its title, the period, and blocks; the contents end it. */
export type PdfFront = {
  readonly title: string
  readonly subtitle: string
  readonly blocks: readonly PdfBlock[]
}

/** Name and logo of the organisation. */
export type Brand = {
  readonly name: string
  /** A PNG or JPEG as a data URL. */
  readonly logo: string | null
}
export const defaultBrand: Brand = { name: 'OTel BI', logo: null }

/** Plain data, so that it can be sent to a worker. */
export type PdfDocument = {
  readonly title: string
  readonly subject: string
  readonly language: Language
  readonly paper?: Paper
  readonly orientation?: 'portrait' | 'landscape'
  readonly createdAt: string
  /** Absent for a single view. */
  readonly front?: PdfFront
  readonly sections: readonly PdfSection[]
}
