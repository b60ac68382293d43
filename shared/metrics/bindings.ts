import type { ParameterType, ParameterTypes } from '@otel-bi/warehouse/query'

/** The typed parameters of one statement, as it is put together. */
export type Bindings = {
  readonly set: (name: string, type: ParameterType, value: string | number) => void
  readonly types: () => ParameterTypes
  readonly values: () => Readonly<Record<string, string | number>>
}

export function createBindings(): Bindings {
  const bound = new Map<string, { readonly type: ParameterType; readonly value: string | number }>()
  return {
    set: (name, type, value) => void bound.set(name, { type, value }),
    types: () => Object.fromEntries([...bound].map(([name, { type }]) => [name, type])),
    values: () => Object.fromEntries([...bound].map(([name, { value }]) => [name, value])),
  }
}
