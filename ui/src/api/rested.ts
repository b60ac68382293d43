import { useIsFetching } from '@tanstack/solid-query'
import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js'

/** How long nothing is requested before a page is at rest: longer than from an answer to what it leads to. */
const restMs = 50

/** Whether every answer of the page has been there once, since it was ready. */
export function useRested(isReady: Accessor<boolean>): Accessor<boolean> {
  const fetching = useIsFetching()
  const [rested, setRested] = createSignal(false)
  createEffect(() => {
    if (rested() || !isReady() || fetching() > 0) return
    const timer = setTimeout(() => setRested(true), restMs)
    onCleanup(() => clearTimeout(timer))
  })
  return rested
}
