export type Parameter = {
  readonly name: string
  readonly type: 'date' | 'text' | 'number'
  readonly value: string
}

/** The parameters of a statement by name, and what kind of value each is. */
export const parametersOf = (parameters: Readonly<Record<string, string | number>>): Parameter[] =>
  Object.entries(parameters).map(([name, value]) => ({
    name,
    type: typeOf(value),
    value: String(value),
  }))

function typeOf(value: string | number): Parameter['type'] {
  if (typeof value === 'number') return 'number'
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'date' : 'text'
}
