import { useIsFetching } from '@tanstack/solid-query'
import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js'

/** Scripts that a page can do without until it has come to rest. */
const later = new Set<() => Promise<void>>()

export const fetchLater = (load: () => Promise<void>): void => void later.add(load)

const restMs = 50

/** Whether every answer of the page has been there once; then what was to be fetched later is. */
export function useRested(isReady: Accessor<boolean>): Accessor<boolean> {
  const fetching = useIsFetching()
  const [rested, setRested] = createSignal(false)
  createEffect(() => {
    if (rested() || !isReady() || fetching() > 0) return
    const timer = setTimeout(() => {
      setRested(true)
      // What fails now is fetched again when it is needed, and says then why it is not there.
      for (const load of later) void load().catch(() => undefined)
    }, restMs)
    onCleanup(() => clearTimeout(timer))
  })
  return rested
}
