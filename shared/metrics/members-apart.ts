import type { Filter, Question } from '@otel-bi/contract/metrics/question'
import { factColumnsOf } from './references.ts'
import { declared, type FactSource } from './source.ts'

/** What decides whether a statement puts members together. */
export type Apart = {
  readonly by: readonly string[]
  readonly where: readonly Filter[]
  /** As many members have rows of their own: beyond, they may be put together. */
  readonly apart: number
}

/** How many members of a question surely have rows of their own: the others are one row. */
export function apartIn({ by, where, limit, others }: Question): number {
  if (!others) return Number.POSITIVE_INFINITY
  const isBounded = where.some((filter) => 'measure' in filter)
  return by.length > 1 || isBounded ? 0 : limit
}

/**
 * The one dimension that a statement reads from columns of a fact, and up to how many members it may have to be sure
 * that no two are put together: then a value that several members have is counted once in each, as it should be.
 */
export function membersApart(
  fact: FactSource,
  { by, where, apart }: Apart,
): { readonly dimension: string; readonly atMost: number } {
  const filters = where.filter((filter) => 'dimension' in filter)
  const named = new Set([...by, ...filters.map((filter) => filter.dimension)])
  const [dimension, ...others] = [...named].filter((name) => readsFact(fact, name))
  if (dimension === undefined || others.length > 0) return none
  const isOne = filters.some(
    (filter) =>
      filter.dimension === dimension &&
      filter.kind === 'one_of' &&
      new Set(filter.values).size === 1,
  )
  if (isOne) return { dimension, atMost: Number.POSITIVE_INFINITY }
  return by.includes(dimension) ? { dimension, atMost: apart } : none
}

const none = { dimension: '', atMost: -1 }

function readsFact(fact: FactSource, name: string): boolean {
  const { key, label = key } = declared(fact.dimensions[name], name)
  return factColumnsOf(fact, [key, label]).length > 0
}
