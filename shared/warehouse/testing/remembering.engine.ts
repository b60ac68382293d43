import type { Engine, Row } from '../engine.ts'

export type RememberingEngine = Engine & {
  /** Executes every statement again from now on. */
  readonly forget: () => void
}

/** An engine over rows that never change: it executes a statement once with each set of values, and then has its rows. */
export function remembering(engine: Engine): RememberingEngine {
  const known = new Map<string, Row[]>()
  return {
    ...engine,
    async execute(statement, signal) {
      const { sql, parameters } = statement
      const key = JSON.stringify([sql, parameters])
      const rows = known.get(key) ?? (await engine.execute(statement, signal))
      known.set(key, rows)
      return rows
    },
    forget: () => known.clear(),
  }
}
