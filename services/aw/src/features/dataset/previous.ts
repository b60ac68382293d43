import { coverage, previousWindow, type Window } from '@otel-bi/analytics/window'

/** What `meta.previous` says of the window before: its days, and whether the data reach over them all. */
export function previousMeta(window: Window | null, span: Window | null) {
  if (!window || !span) return { from: null, to: null, complete: false }
  const previous = previousWindow(window)
  return { ...previous, complete: coverage(previous, span) === 'full' }
}
