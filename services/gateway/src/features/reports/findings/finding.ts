/** A part of a business, such as a territory, and its revenue in the comparison; null without one. */
export type Part = {
  readonly label: string
  readonly value: number
  readonly previous: number | null
  readonly share: number | null
}

export type Figure = {
  readonly value: number
  readonly previous: number | null
  readonly change: number | null
}

export type BusinessFacts = {
  readonly name: string
  /** ISO 4217 codes of what its amounts are in. */
  readonly currencies: readonly string[]
  readonly revenue: Figure
  readonly territories: readonly Part[]
  /** Margins of the parts of the window by what divides it: a channel, a category, a buying group. */
  readonly margins: readonly {
    readonly label: string
    readonly margin: number
    readonly revenue: number
    readonly ratio: number | null
  }[]
}

export type StockFacts = {
  /** ISO 4217 codes of what its amounts are in. */
  readonly currencies: readonly string[]
  readonly recommended: number
  readonly cost: number
  readonly atRisk: number
  /** The most urgent first. */
  readonly items: readonly {
    readonly name: string
    readonly order: boolean
    readonly atRisk: boolean
    readonly units: number
    readonly cover: number | null
    readonly leadTime: number
  }[]
}

export type ForecastFacts = {
  /** ISO 4217 codes of what its amounts are in. */
  readonly currencies: readonly string[]
  readonly days: number
  readonly total: number
  /** The same days a year earlier; null when they are not all in the data. */
  readonly yearBefore: number | null
}

/** What the rules judge. A part that was not answered is undefined, and said under `missing`. */
export type FindingFacts = {
  readonly businesses: readonly BusinessFacts[]
  readonly stock?: StockFacts | undefined
  readonly forecast?: ForecastFacts | undefined
  /** Sections that are missing, by what their service said. */
  readonly missing: readonly { readonly detail: string; readonly sections: number }[]
  /** Checks of the data that failed. */
  readonly failedChecks: readonly { readonly business: string; readonly asserts: string }[]
  /** Open events by kind, without those of the stock rule. */
  readonly events: readonly { readonly kind: string; readonly count: number }[]
}

/** What a rule found: numbers and names, without words. */
export type Finding =
  | { readonly kind: 'missing'; readonly detail: string; readonly sections: number }
  | {
      readonly kind: 'failed_checks'
      readonly count: number
      readonly examples: FindingFacts['failedChecks']
    }
  | {
      readonly kind: 'mover'
      readonly business: string
      readonly currencies: readonly string[]
      readonly revenue: Figure
      /** All that moved most in the direction of the whole; several when they tie. */
      readonly most: readonly Part[]
      /** Those that moved most against it. */
      readonly against: readonly Part[]
    }
  | { readonly kind: 'stock'; readonly stock: StockFacts; readonly named: StockFacts['items'] }
  | {
      readonly kind: 'loss'
      readonly business: string
      readonly currencies: readonly string[]
      readonly part: BusinessFacts['margins'][number]
    }
  | {
      readonly kind: 'leaders'
      readonly businesses: readonly {
        readonly business: string
        readonly currencies: readonly string[]
        readonly first: readonly Part[]
        readonly last: readonly Part[]
      }[]
    }
  | { readonly kind: 'forecast'; readonly forecast: ForecastFacts; readonly change: number | null }
  | { readonly kind: 'events'; readonly events: FindingFacts['events'] }
