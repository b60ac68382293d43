import type { Granularity } from '../format/formats.ts'

export const channels = ['all', 'reseller', 'internet'] as const
export type Channel = (typeof channels)[number]
export const granularities = ['day', 'week', 'month'] as const satisfies readonly Granularity[]
export const views = ['chart', 'table'] as const
export type View = (typeof views)[number]

/** What the reader has chosen to see. All of it stands in the address, under the API's names. */
export type Selection = {
  readonly daysBack: number
  readonly channel: Channel
  readonly granularity: Granularity
  readonly view: View
}

export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>

export const longestRange = 3650

export const defaultSelection = (historyDays: number): Selection => ({
  daysBack: historyDays,
  channel: 'all',
  granularity: 'month',
  view: 'chart',
})

/** Reads an address. What is missing or makes no sense is the default: a link never breaks the page. */
export function readSelection(params: SearchParams, defaults: Selection): Selection {
  return {
    daysBack: daysOf(params.days_back) ?? defaults.daysBack,
    channel: oneOf(channels, params.channel) ?? defaults.channel,
    granularity: oneOf(granularities, params.granularity) ?? defaults.granularity,
    view: oneOf(views, params.view) ?? defaults.view,
  }
}

/** Writes an address. Defaults are left out (undefined), so that the plain address stays plain. */
export function writeSelection(selection: Selection, defaults: Selection) {
  const unless = (value: string, usual: string) => (value === usual ? undefined : value)
  return {
    days_back: unless(String(selection.daysBack), String(defaults.daysBack)),
    channel: unless(selection.channel, defaults.channel),
    granularity: unless(selection.granularity, defaults.granularity),
    view: unless(selection.view, defaults.view),
  }
}

function daysOf(text: SearchParams[string]): number | undefined {
  if (typeof text !== 'string' || !/^\d{1,4}$/.test(text)) return undefined
  const days = Number(text)
  return days >= 1 && days <= longestRange ? days : undefined
}

function oneOf<T extends string>(choices: readonly T[], text: SearchParams[string]): T | undefined {
  return choices.find((choice) => choice === text)
}
