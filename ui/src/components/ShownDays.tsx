import {
  type Accessor,
  createContext,
  createEffect,
  createSignal,
  type ParentProps,
  useContext,
} from 'solid-js'
import type { Days } from './range-text.ts'

/** The days that a page shows, and those that it compares them with. */
export type ShownDays = { readonly window: Days; readonly comparison: Days | null }
type Shown = readonly [Accessor<ShownDays | undefined>, (days: ShownDays) => void]

const ShownDaysContext = createContext<Shown>([() => undefined, () => {}])

/** Where pages leave the days of their answers, so that a choice of dates begins with them. */
export function ShownDaysProvider(props: ParentProps) {
  const [shown, show] = createSignal<ShownDays>()
  return (
    <ShownDaysContext.Provider value={[shown, show]}>{props.children}</ShownDaysContext.Provider>
  )
}

export const useShownDays = (): Accessor<ShownDays | undefined> => useContext(ShownDaysContext)[0]

/** Leaves the days of an answer there, once it has come. */
export function useShowDays(
  answered: Accessor<(Days & { readonly previous?: Days }) | undefined>,
): void {
  const [, show] = useContext(ShownDaysContext)
  createEffect(() => {
    const meta = answered()
    if (meta) show({ window: meta, comparison: meta.previous ?? null })
  })
}
