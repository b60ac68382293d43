import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js'

/**
 * How many parts of a page to build so far: one more in each task, so that an answer which arrives meanwhile is shown
 * between them, and a reader is never kept waiting for all.
 */
export function useOneByOne(total: Accessor<number>): Accessor<number> {
  const [built, setBuilt] = createSignal(0)
  createEffect(() => {
    if (built() >= total()) return
    const next = setTimeout(() => setBuilt(built() + 1))
    onCleanup(() => clearTimeout(next))
  })
  return built
}
