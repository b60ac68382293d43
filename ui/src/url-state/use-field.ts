import { useSearchParams } from '@solidjs/router'
import { type Accessor, createMemo } from 'solid-js'
import type { Field } from './fields.ts'

type ChooseOptions = {
  /** True where each change is no step of its own, such as a letter typed. */
  readonly replace?: boolean
}

/** A field's value in the address, and the way to change it: each choice is a step of the history. */
export function useField<T extends string | number>(
  field: Field<T>,
): [Accessor<T>, (value: T, options?: ChooseOptions) => void] {
  const [params, setParams] = useSearchParams()
  const value = createMemo(() => {
    const text = params[field.name]
    return (typeof text === 'string' ? field.read(text) : undefined) ?? field.usual
  })
  const choose = (next: T, options: ChooseOptions = {}) =>
    setParams({ [field.name]: next === field.usual ? undefined : String(next) }, options)
  return [value, choose]
}
