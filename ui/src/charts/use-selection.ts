import { type Accessor, createEffect, createSignal, on } from 'solid-js'
import { addDays, dayAt } from '../format/calendar-day.ts'
import { pointsOf, type Selection } from './selection.ts'

export type Days = { readonly from: string; readonly to: string }

type Points = {
  /** First day of each point. */
  readonly dates: readonly string[]
  /** Where each point begins in Unix seconds, and where the last ends. */
  readonly edges: readonly number[]
}
type On = { readonly onCommit: (days: Days) => void; readonly onLeave: () => void }

/** The points of a chart that the reader has selected, and their days; other points are another choice. */
export function useSelection(points: Accessor<Points>, effects: Accessor<On | undefined>) {
  const [selection, setSelection] = createSignal<Selection | null>(null)
  createEffect(
    on(
      () => points().dates,
      () => setSelection(null),
    ),
  )
  const days = (): Days | undefined => {
    const chosen = selection()
    if (!chosen) return undefined
    const { first, last } = pointsOf(chosen)
    const [from, after] = [points().dates[first], points().edges[last + 1]]
    return from && after ? { from, to: addDays(dayAt(after), -1) } : undefined
  }
  const selecting = () => {
    const found = effects()
    return (
      found && {
        selection: selection(),
        edges: points().edges,
        onSelection: setSelection,
        onCommit: () => {
          const chosen = days()
          if (chosen) found.onCommit(chosen)
        },
        onLeave: found.onLeave,
      }
    )
  }
  return { days, selecting, clear: () => setSelection(null) }
}
