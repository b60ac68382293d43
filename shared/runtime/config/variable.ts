import type { z } from 'zod'

export type UsedBy = 'gateway' | 'aw' | 'wwi' | 'ui' | 'demo' | 'compose'

/**
 * One environment variable: the only place that knows its name, meaning, default and form.
 * The parser, .env.example and the README's table are made from it.
 */
export type Variable<S extends z.ZodType = z.ZodType> = {
  readonly env: string
  readonly doc: string
  readonly schema: S
  /** As it would be written in the environment. Absent: required where used, unless the schema is optional. */
  readonly default?: string
  readonly secret?: true
  readonly usedBy: readonly UsedBy[]
}

export const variable = <S extends z.ZodType>(definition: Variable<S>): Variable<S> => definition
