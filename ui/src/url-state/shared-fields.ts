import type { Granularity } from '../format/formats.ts'
import { choiceField, integerField } from './fields.ts'

export const channels = ['all', 'reseller', 'internet'] as const
export type Channel = (typeof channels)[number]
export const granularities = ['day', 'week', 'month'] as const satisfies readonly Granularity[]
export const views = ['chart', 'table'] as const

/** The longest window that the API computes, in days. */
export const longestRange = 3650

export const channelField = choiceField('channel', channels, 'all')
export const granularityField = choiceField('granularity', granularities, 'month')
export const viewField = choiceField('view', views, 'chart')
/** What a chart shows beside its figures. */
export const compareField = choiceField('beside', ['', 'earlier'], '')
export const daysBackField = (defaultDays: number) =>
  integerField('days_back', defaultDays, { min: 1, max: longestRange })
