import type { z } from 'zod'

export type UsedBy = 'gateway' | 'aw' | 'wwi' | 'ui' | 'frontend' | 'demo' | 'compose'

export const services = ['gateway', 'aw', 'wwi'] as const satisfies readonly UsedBy[]

/**
 * One environment variable: its name, meaning, default and form, defined once. The parser, .env.example and
 * docs/configuration.md are made from it.
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
