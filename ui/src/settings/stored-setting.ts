import { type Accessor, createSignal } from 'solid-js'

/** A choice the browser remembers; without storage it lasts as long as the page. */
export function storedSetting<T extends string>(
  name: string,
  isValid: (value: unknown) => value is T,
  initial: T,
): [Accessor<T>, (value: T) => void] {
  const key = `otel-bi.${name}`
  const stored = read(key)
  const [value, setValue] = createSignal<T>(isValid(stored) ? stored : initial)
  return [
    value,
    (next) => {
      setValue(() => next)
      write(key, next)
    },
  ]
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Private windows may forbid storage; the choice then holds for this page only.
  }
}
