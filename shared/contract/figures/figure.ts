import type { Filter } from '../metrics/question.ts'

/** The models that figures of fixed views are questions to. */
export type FigureModel = 'aw/sales' | 'aw/quota' | 'aw/inventory' | 'wwi/sales' | 'wwi/purchases'

/** The measure that a figure of a fixed view is, or the reason why no metric model has it. */
export type Figure =
  | {
      readonly measure: string
      /** What of the measure it is; its value unless said otherwise. */
      readonly as?: 'value' | 'share' | 'change'
      /** The model and filters, where they are not those of its view. */
      readonly model?: FigureModel
      readonly where?: readonly Filter[]
      /** The field of the answer's meta with the one day that it is of, where that is not the window. */
      readonly on?: 'stock_as_of'
    }
  | { readonly none: string }

/** Figures that stand together: those of a whole window, or of each row of a table. */
export type FigureGroup = {
  /** The dimension that rows are members of, and the field with the member's key. */
  readonly by?: { readonly dimension: string; readonly field: string }
  /** The field with the first day of a row's unit of time. */
  readonly date?: string
  readonly figures: Readonly<Record<string, Figure>>
}

/** The figures of one fixed view, by the place of their group in its answer. */
export type ViewFigures = {
  readonly model: FigureModel
  /** Filters that the view has itself. */
  readonly where: readonly Filter[]
  readonly groups: Readonly<Record<string, FigureGroup>>
}

/** Figures that are measures of the same name. */
export const named = (...names: readonly string[]): Record<string, Figure> =>
  Object.fromEntries(names.map((measure) => [measure, { measure }]))

export const none = (reason: string): Figure => ({ none: reason })

export const only = (dimension: string, value: string): Filter => ({
  kind: 'one_of',
  dimension,
  values: [value],
})
