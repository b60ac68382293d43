import type { Comparison, Range } from './range.ts'

export const grains = ['day', 'week', 'month', 'quarter', 'year'] as const
export type Grain = (typeof grains)[number]

/** `one_of` and `none_of` name members of a dimension; `at_least` and `at_most` bound a measure of each row. */
export type Filter =
  | {
      readonly kind: 'one_of' | 'none_of'
      readonly dimension: string
      readonly values: readonly string[]
    }
  | { readonly kind: 'at_least' | 'at_most'; readonly measure: string; readonly value: number }

type Order = { readonly by: string; readonly descending: boolean }

/** One question to a metric model. Names are not checked yet: a model knows which there are. */
export type Question = {
  readonly measures: readonly string[]
  readonly by: readonly string[]
  readonly grain: Grain | null
  readonly range: Range
  readonly compare: Comparison
  readonly where: readonly Filter[]
  /** A measure or a dimension; null orders by the first measure, largest first. */
  readonly order: Order | null
  readonly limit: number
  /** Whether what the limit leaves out is one row more. */
  readonly others: boolean
}

/** What one question may hold; a larger one is refused. */
export const questionLimits = {
  measures: 12,
  dimensions: 3,
  filters: 20,
  filterValues: 200,
  valueLength: 200,
  /** Members shown. */
  rows: 1_000,
  /** Units of time by members: rows of an answer. */
  cells: 20_000,
  /**
   * A comparison may begin as many days before its window as that has, and SQL Server's datetime begins in 1753:
   * 1950 − 150 years lies after it.
   */
  firstDay: '1950-01-01',
  lastDay: '2099-12-31',
  /** The bytes of a request's line and headers together; the server refuses more before any route is known. */
  requestBytes: 16_384,
} as const

/** What one question for the drivers of a change may hold, and its defaults. */
export const driverLimits = {
  dimensions: 6,
  rows: 100,
  shown: 10,
  comparison: 'previous_period',
} as const

/** A bound on a measure: so many digits before and after its point are kept exactly. */
export const boundDigits = { whole: 12, decimals: 6 } as const

export const defaultLimit = 50
