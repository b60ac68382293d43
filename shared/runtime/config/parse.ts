import type { z } from 'zod'
import type { Variable } from './variable.ts'

export type Environment = Readonly<Record<string, string | undefined>>
type Definitions = Readonly<Record<string, Variable>>
export type Settings<D extends Definitions> = { readonly [K in keyof D]: z.output<D[K]['schema']> }

/** What several settings decide together, or what is wrong with them, naming the variables. */
export type Derived<T> = { readonly value: T } | { readonly problems: readonly string[] }

export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  constructor(readonly problems: readonly string[]) {
    super(`The configuration is not valid:\n${problems.map((line) => `  - ${line}`).join('\n')}`)
  }
}

/**
 * Reads the given variables, an empty one counting as not set, and derives what they decide together.
 * @throws ConfigError with every problem at once, and no secret in it.
 */
export function parseSettings<const D extends Definitions, T extends object>(
  definitions: D,
  environment: Environment,
  derive: (settings: Settings<D>) => Derived<T>,
): Settings<D> & T {
  const problems: string[] = []
  const entries = Object.entries(definitions).map(([name, definition]) => {
    const result = definition.schema.safeParse(environment[definition.env] || definition.default)
    if (!result.success) problems.push(...explain(definition, environment, result.error))
    return [name, result.data]
  })
  // TypeScript cannot follow a mapped type through Object.entries; the loop above is its proof.
  const settings = Object.fromEntries(entries) as Settings<D>
  const derived = derive(settings)
  if ('problems' in derived) problems.push(...derived.problems)
  if (problems.length > 0 || 'problems' in derived) throw new ConfigError(problems)
  return { ...settings, ...derived.value }
}

function explain({ env, doc, secret }: Variable, environment: Environment, error: z.ZodError) {
  const value = environment[env]
  if (!value) return [`${env} is required. ${doc}`]
  const given = secret ? '' : ` (it is ${JSON.stringify(value)})`
  return error.issues.map((issue) => `${env} ${issue.message}${given}`)
}
