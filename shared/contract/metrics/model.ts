/** A text in each language of the product. */
export type Localized = { readonly en: string; readonly hr: string }

/**
 * How a measure is aggregated, and so over which dimensions its values may be added up:
 * a `sum` over all; a `distinct` count and a `ratio` over none; a `last` value of a period (a balance)
 * over all but time.
 */
type Aggregate =
  | { readonly kind: 'sum' }
  | { readonly kind: 'distinct' }
  | { readonly kind: 'ratio'; readonly of: string; readonly per: string }
  | { readonly kind: 'last' }

export type Measure = {
  readonly title: Localized
  readonly about: Localized
  readonly aggregate: Aggregate
  /** How a value is written: money to cents, a count without decimals, a fraction as a percentage. */
  readonly format: 'money' | 'count' | 'decimal' | 'ratio'
  /** Whether a rise is good news, bad news, or neither. */
  readonly better: 'higher' | 'lower' | 'neither'
}

export type Dimension = {
  readonly title: Localized
  readonly about: Localized
  /** The dimension one level up: territory → country → group. */
  readonly parent?: string
  /** Of the key that filters name: a text such as `Northwest`, or a whole number. */
  readonly key: 'text' | 'int'
  /** Few members may all be shown at once; many are searched. */
  readonly cardinality: 'few' | 'many'
}

/** What can be asked of one subject: its measures, its dimensions, and the facts that they are read from. */
export type MetricModel = {
  readonly id: string
  readonly domain: 'aw' | 'wwi'
  readonly title: Localized
  readonly about: Localized
  /** Raised when the meaning of a measure or dimension changes: kept answers of the old meaning are dropped. */
  readonly version: number
  /** The facts, each with days of its own. A question without a filter on `factDimension` reads all of them. */
  readonly facts: readonly string[]
  /** The dimension whose members are the facts, where there are several. */
  readonly factDimension?: string
  readonly measures: Readonly<Record<string, Measure>>
  readonly dimensions: Readonly<Record<string, Dimension>>
  /** The measures that a page shows first. */
  readonly headline: readonly string[]
  /** The dimensions that a change is explained by, unless a question names others. */
  readonly drivers: readonly string[]
}

/** Checks that names refer to what is declared. @throws TypeError naming the first that does not. */
export function defineModel<const M extends MetricModel>(model: M): M {
  const known = (name: string, among: object) => {
    if (!(name in among))
      throw new TypeError(`${model.domain}.${model.id}: ${name} is not declared`)
  }
  for (const { aggregate } of Object.values<Measure>(model.measures))
    if (aggregate.kind === 'ratio')
      for (const name of [aggregate.of, aggregate.per]) known(name, model.measures)
  for (const { parent } of Object.values<Dimension>(model.dimensions))
    if (parent) known(parent, model.dimensions)
  if (model.factDimension) known(model.factDimension, model.dimensions)
  for (const name of model.headline) known(name, model.measures)
  for (const name of model.drivers) known(name, model.dimensions)
  return model
}

/** Whether values of a measure may be added up over the members of a dimension, or over `time`. */
export function addsUp({ aggregate }: Measure, over: 'time' | 'dimension'): boolean {
  return aggregate.kind === 'sum' || (aggregate.kind === 'last' && over === 'dimension')
}

/** Dimensions and summed measures: what a row of a fact can show. */
export function rowColumns({ dimensions, measures }: MetricModel): string[] {
  const summed = Object.entries(measures).flatMap(([name, { aggregate }]) =>
    aggregate.kind === 'sum' || aggregate.kind === 'last' ? [name] : [],
  )
  return [...Object.keys(dimensions), ...summed]
}

/** From the top of a dimension's hierarchy down to itself. */
export function hierarchyOf(model: Pick<MetricModel, 'dimensions'>, name: string): string[] {
  const parent = model.dimensions[name]?.parent
  return parent === undefined ? [name] : [...hierarchyOf(model, parent), name]
}
