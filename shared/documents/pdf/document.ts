import type { Language } from '@otel-bi/contract/language'
import type { Fact } from '../about.ts'
import type { ChartData } from '../chart.ts'

export type PdfTable = {
  readonly heads: readonly string[]
  /** Per column, whether its cells are numbers, aligned right. */
  readonly numeric: readonly boolean[]
  readonly rows: readonly (readonly string[])[]
}

export type PdfSection = {
  readonly title: string
  readonly description: string
  /** A warning: rows left out, or why there are no data. */
  readonly notice: string | null
  readonly chart: ChartData | null
  readonly tables: readonly PdfTable[]
  /** The About block. */
  readonly facts: readonly Fact[]
}

/** Plain data, so that it can be sent to a worker. */
export type PdfDocument = {
  readonly title: string
  readonly subject: string
  readonly language: Language
  readonly createdAt: string
  /** A first page with these facts, and a page of contents; absent for a single view. */
  readonly cover?: readonly Fact[]
  readonly sections: readonly PdfSection[]
}
