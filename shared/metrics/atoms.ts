import type { MetricModel } from '@otel-bi/contract/metrics/model'
import type { Question } from '@otel-bi/contract/metrics/question'

type Kind = 'sum' | 'distinct' | 'last'

/** A measure that is read from facts; ratios are taken apart into two. */
export type Atom = { readonly name: string; readonly kind: Kind }

/** Every atom that the measures of a question, and its bounds on measures, are computed from; each once. */
export function atomsOf(
  model: MetricModel,
  { measures, where }: Pick<Question, 'measures' | 'where'>,
): Atom[] {
  const bounded = where.flatMap((filter) => ('measure' in filter ? [filter.measure] : []))
  const names = new Set([...measures, ...bounded].flatMap((name) => partsOf(model, name)))
  return [...names].map((name) => ({ name, kind: kindOf(model, name) }))
}

function partsOf({ measures }: MetricModel, name: string): string[] {
  const aggregate = measures[name]?.aggregate
  return aggregate?.kind === 'ratio' ? [aggregate.of, aggregate.per] : [name]
}

function kindOf({ id, measures }: MetricModel, name: string): Kind {
  const kind = measures[name]?.aggregate.kind
  if (kind === undefined || kind === 'ratio')
    throw new TypeError(`${id} reads no ${name} from facts`)
  return kind
}
