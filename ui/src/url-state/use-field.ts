import { useSearchParams } from '@solidjs/router'
import { type Accessor, createMemo } from 'solid-js'
import { type Field, readField, writeField } from './fields.ts'

type ChooseOptions = {
  /** True where a change is no step of its own in the history, such as a letter typed. */
  readonly replace?: boolean
}

/** A field's value in the URL, and the way to change it: each choice is a step of the history. */
export function useField<T extends string | number>(
  field: Field<T>,
): [Accessor<T>, (value: T, options?: ChooseOptions) => void] {
  const [params, setParams] = useSearchParams()
  const value = createMemo(() => readField(field, params))
  const choose = (next: T, options: ChooseOptions = {}) =>
    setParams(writeField(field, next), options)
  return [value, choose]
}
