import type { Dates } from './page-state.ts'

/** Days as far as they are within a window. */
export const within = (
  { from, to }: Dates,
  window: { readonly from: string | null; readonly to: string | null },
): Dates => ({
  from: window.from !== null && window.from > from ? window.from : from,
  to: window.to !== null && window.to < to ? window.to : to,
})
