import { z } from '@hono/zod-openapi'
import { choiceParameter } from '../parameters.ts'

export const channels = ['all', 'reseller', 'internet'] as const
export type Channel = (typeof channels)[number]

/** The note every AdventureWorks amount carries. */
export const currencyNote = 'as stored, not converted' as const

export const currency = z.literal(currencyNote).openapi({
  description: 'Amounts in several currencies are summed as they are stored.',
})

export const channel = choiceParameter(
  channels,
  'Sales channel. `all` ends on the earlier of the two last dates, so that both are complete. Default: all.',
)
