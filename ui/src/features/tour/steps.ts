import type { tourMessages } from './messages.ts'

export type TourStep = {
  readonly name: keyof typeof tourMessages.en.steps
  readonly place: HTMLElement
}

const names = ['pages', 'dates', 'figure', 'panel', 'find', 'preferences'] as const

/** What there is to show on this page: a part that is not there, or not to be seen, has no step. */
export const stepsOn = (page: Pick<Document, 'querySelector'>): TourStep[] =>
  names.flatMap((name) => {
    const place = page.querySelector<HTMLElement>(`[data-tour="${name}"]`)
    return place && place.getClientRects().length > 0 ? [{ name, place }] : []
  })
