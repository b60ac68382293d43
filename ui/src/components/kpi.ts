/** One figure of a tile, and the same figure before. */
export type Kpi = {
  readonly id: string
  readonly label: string
  readonly meaning: string
  readonly current: number | null
  readonly previous: number | null
  /** (current − previous) / previous as the API gives it; null when there is no comparison. */
  readonly change: number | null
  /** False where the reader compares with nothing. */
  readonly isCompared: boolean
  readonly format: (value: number) => string
  /** A signed difference of two of them. */
  readonly difference: (value: number) => string
  /** The figure's course, oldest first; empty while it is loading. */
  readonly course: readonly (number | null)[]
  /** The question that the figure answers, on the page Explore. */
  readonly explore?: string | undefined
  /** Opens the form of an alert rule on the figure. */
  readonly watch?: string | undefined
  readonly note?: {
    readonly id: string
    readonly value: number | null
    readonly text: string
    readonly explore?: string | undefined
  }
}
