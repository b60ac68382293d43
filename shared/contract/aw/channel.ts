import { z } from '@hono/zod-openapi'
import { choiceParameter, isoDate } from '../parameters.ts'

export const channels = ['all', 'reseller', 'internet'] as const
export type Channel = (typeof channels)[number]

/** The note every AdventureWorks amount carries. */
export const currencyNote = 'as stored, not converted' as const

export const currency = z.literal(currencyNote).openapi({
  description: 'Amounts in several currencies are summed as they are stored.',
})

/** The last day of each channel's sales, which says why windows of one channel end on other days than those of both. */
export const salesTo = z
  .strictObject({ reseller: isoDate.nullable(), internet: isoDate.nullable() })
  .openapi('AwSalesTo', {
    description:
      'Last day of the sales of each channel. A window of both ends on the earlier one, a window of one channel on its own.',
  })

export const channel = choiceParameter(
  channels,
  'Sales channel. `all` ends on the earlier of the two last dates, so that both are complete. Default: all.',
)
