import { useSearchParams } from '@solidjs/router'
import { type Accessor, createMemo, createSignal, onCleanup } from 'solid-js'
import { addDays, dayAt, endOfDay, startOfDay } from '../format/calendar-day.ts'
import { dateField, readField } from '../url-state/fields.ts'
import { moved, type Seconds, withinWhole, zoomed } from './zoom.ts'

export type Zoom = {
  readonly whole: Accessor<Seconds>
  /** What the chart shows of it. */
  readonly shown: Accessor<Seconds>
  readonly isZoomed: Accessor<boolean>
  readonly set: (shown: Seconds) => void
  readonly reset: () => void
  /** Closer or wider around a second, by default the middle; false at an end of the scale. */
  readonly by: (factor: number, at?: number) => boolean
  /** Moves what is shown until a second is in it. */
  readonly reach: (second: number) => void
}

/** Browsers limit how often a URL may change: it follows once the reader rests. */
const restMs = 250
const [from, to] = [dateField('zoom_from'), dateField('zoom_to')]

/** What is shown of a chart's time axis; its days stand in the URL. */
export function useZoom(whole: Accessor<Seconds>): Zoom {
  const [params, setParams] = useSearchParams()
  const [moving, setMoving] = createSignal<Seconds | null>(null)
  const chosen = createMemo((): Seconds => {
    const [first, last] = [readField(from, params), readField(to, params)]
    return first === '' || last === '' ? whole() : [startOfDay(first), endOfDay(last)]
  })
  const shown = createMemo(() => withinWhole(moving() ?? chosen(), whole()))
  const isSame = ([a, b]: Seconds, [c, d]: Seconds) => a === c && b === d
  const isZoomed = () => !isSame(shown(), whole())
  let timer: ReturnType<typeof setTimeout> | undefined
  const write = () => {
    const [first, last] = shown()
    const days = isZoomed() ? [dayAt(first), addDays(dayAt(last), -1)] : []
    setParams({ [from.name]: days[0], [to.name]: days[1] }, { replace: true })
    setMoving(null)
  }
  const set = (next: Seconds) => {
    setMoving(next)
    clearTimeout(timer)
    timer = setTimeout(write, restMs)
  }
  onCleanup(() => clearTimeout(timer))
  const change = (next: Seconds) => {
    if (isSame(next, shown())) return false
    set(next)
    return true
  }
  const middle = () => (shown()[0] + shown()[1]) / 2
  return {
    whole,
    shown,
    isZoomed,
    set,
    reset: () => set(whole()),
    by: (factor, at = middle()) => change(zoomed(shown(), whole(), factor, at)),
    reach: (second) => void change(moved(shown(), whole(), second)),
  }
}
