/** Where the page has been: what undo and redo lead to. */
export type Steps = {
  readonly past: readonly string[]
  readonly now: string
  readonly future: readonly string[]
}

export const firstStep = (now: string): Steps => ({ past: [], now, future: [] })

const mostSteps = 100

/**
 * The steps after the page has come to `next`: back where it was before, forward again, or a new step,
 * which ends what could be done again. Whether a button or the browser led there makes no difference.
 */
export function stepTo({ past, now, future }: Steps, next: string): Steps {
  if (next === now) return { past, now, future }
  if (next === past.at(-1)) return { past: past.slice(0, -1), now: next, future: [now, ...future] }
  if (next === future[0]) return { past: [...past, now], now: next, future: future.slice(1) }
  return { past: [...past, now].slice(-mostSteps), now: next, future: [] }
}

/** A place of the page without what is typed into the searches of its tables: typing is no step. */
export function placeOf(pathname: string, search: string): string {
  const words = new URLSearchParams(search)
  for (const name of [...words.keys()]) if (name.endsWith('_search')) words.delete(name)
  return words.size > 0 ? `${pathname}?${words}` : pathname
}
