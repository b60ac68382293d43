/** Points of a chart from one to another, both included, in the order in which they were chosen. */
export type Selection = { readonly anchor: number; readonly end: number }

/** The first and the last point of a selection. */
export const pointsOf = ({ anchor, end }: Selection) => ({
  first: Math.min(anchor, end),
  last: Math.max(anchor, end),
})

/** What a key does to the point and the selection; undefined for a key that a chart does not know. */
export type KeyEffect =
  | { readonly kind: 'point'; readonly index: number }
  | { readonly kind: 'select'; readonly selection: Selection }
  | { readonly kind: 'commit' }
  | { readonly kind: 'leave' }

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey'>
type Place = {
  readonly index: number
  readonly last: number
  readonly selection: Selection | null
  /** Whether points can be selected at all. */
  readonly selects: boolean
}

/**
 * Arrow keys, Home and End move the point; with Shift they select from where the point was. Enter commits a
 * selection, Escape leaves it.
 */
export function keyEffect(
  { key, shiftKey }: Pressed,
  { index, last, selection, selects }: Place,
): KeyEffect | undefined {
  if (selects && key === 'Enter' && selection) return { kind: 'commit' }
  if (selects && key === 'Escape') return { kind: 'leave' }
  const from = selection && shiftKey ? selection.end : index
  const targets: Readonly<Record<string, number>> = {
    ArrowLeft: from - 1,
    ArrowRight: from + 1,
    Home: 0,
    End: last,
  }
  const target = targets[key]
  if (target === undefined) return undefined
  const end = Math.max(0, Math.min(last, target))
  return selects && shiftKey
    ? { kind: 'select', selection: { anchor: selection?.anchor ?? index, end } }
    : { kind: 'point', index: end }
}
