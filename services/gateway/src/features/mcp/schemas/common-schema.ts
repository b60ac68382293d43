import type { Schema } from './api-document.ts'

/** The schema that one operation gives an argument. */
export type Variant = { readonly choice: string; readonly schema: Schema }

const longest = 600

/**
 * What all variants of an argument have in common. A tool that stands for several operations takes what any of
 * them takes; the operation that is called refuses the rest, naming what it knows.
 */
export function commonSchema(variants: readonly Variant[], choose: string): Schema {
  const [first, ...others] = variants.map(({ schema }) => schema)
  if (!first) return {}
  const isShared = (key: string, value: unknown) =>
    others.every((other) => JSON.stringify(other[key]) === JSON.stringify(value))
  const kept = Object.entries(first).filter(
    ([key, value]) => key !== 'example' && isShared(key, value),
  )
  return { ...Object.fromEntries(kept), ...union(variants), ...described(variants, choose) }
}

/** Every value that some operation knows, where each lists its values. */
function union(variants: readonly Variant[]): Schema {
  const lists = variants.map(({ schema }) => schema.enum)
  return lists.every(Array.isArray) ? { enum: [...new Set(lists.flat())] } : {}
}

/** The description that all share, or each with the choices that it is for, or where to find them. */
function described(variants: readonly Variant[], choose: string): Schema {
  const choices = Map.groupBy(variants, ({ schema }) => String(schema.description ?? ''))
  if (choices.size === 1) return {}
  const each = [...choices].map(
    ([text, same]) => `${same.map(({ choice }) => choice).join(', ')}: ${text}`,
  )
  const text = each.join(' ')
  return {
    description: text.length <= longest ? text : `Depends on \`${choose}\`: each knows its own.`,
  }
}
