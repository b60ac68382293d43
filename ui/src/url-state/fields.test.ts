import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import {
  choiceField,
  integerField,
  readField,
  type SearchParams,
  textField,
  writeField,
} from './fields.ts'
import {
  channelField,
  channels,
  daysBackField,
  granularities,
  granularityField,
  viewField,
  views,
} from './shared-fields.ts'

describe('fields of the URL', () => {
  test('a choice is one of its words and nothing else', () => {
    const { parse } = choiceField('channel', ['all', 'reseller'], 'all')
    expect(['reseller', 'pigeon', 'ALL', ''].map(parse)).toEqual([
      'reseller',
      undefined,
      undefined,
      undefined,
    ])
  })

  test('a whole number from 1 to 365 is written with digits only', () => {
    const { parse } = integerField('horizon_days', 30, { min: 1, max: 365 })
    expect(['1', '365', '0', '366', '1e2', '-5', ' 5', ''].map(parse)).toEqual([
      1,
      365,
      ...Array(6).fill(undefined),
    ])
  })

  test('of a text of 10,000 characters the first 200 are read', () => {
    expect(textField('search').parse('x'.repeat(10_000))).toBe('x'.repeat(200))
  })
})

const fields = [daysBackField(365), channelField, granularityField, viewField] as const
const read = (params: SearchParams) =>
  fields.map((field) => readField<string | number>(field, params))

describe('reading a URL', () => {
  test('an empty one is the defaults: 365 days, all channels, by month, as a chart', () => {
    expect(read({})).toEqual([365, 'all', 'month', 'chart'])
  })

  test('every part of one is read', () => {
    const url = { days_back: '90', channel: 'reseller', granularity: 'week', view: 'table' }
    expect(read(url)).toEqual([90, 'reseller', 'week', 'table'])
  })

  test('1 and 3650 days are the limits; 0, 3651, 1e9, -1, 1.5 and a repeated value are the default', () => {
    const days = (days_back: SearchParams[string]) => readField(daysBackField(365), { days_back })
    expect([days('1'), days('3650')]).toEqual([1, 3650])
    for (const nonsense of ['0', '3651', '1e9', '-1', '1.5', '', ['30', '90']])
      expect(days(nonsense)).toBe(365)
  })

  test('an unknown word is the default', () => {
    expect(read({ channel: 'pigeon', view: 'hologram' })).toEqual(read({}))
  })
})

describe('writing a URL', () => {
  test('defaults leave it plain', () => {
    expect(writeField(daysBackField(365), 365)).toEqual({ days_back: undefined })
    expect(writeField(channelField, 'all')).toEqual({ channel: undefined })
    expect(writeField(granularityField, 'month')).toEqual({ granularity: undefined })
    expect(writeField(viewField, 'chart')).toEqual({ view: undefined })
  })

  test('an empty text where another is the default is written as one that the router keeps: -', () => {
    const hidden = textField('hidden', 'cron')
    expect(writeField(hidden, '')).toEqual({ hidden: '-' })
    expect(readField(hidden, writeField(hidden, ''))).toBe('')
    expect(readField(textField('search'), { search: '-' })).toBe('-')
  })

  test('what is written is read back, whatever the default range', () => {
    const days = fc.integer({ min: 1, max: 3650 })
    fc.assert(
      fc.property(
        days,
        days,
        fc.constantFrom(...channels),
        fc.constantFrom(...granularities),
        fc.constantFrom(...views),
        (defaultDays, chosen, channel, granularity, view) => {
          const daysBack = daysBackField(defaultDays)
          expect(readField(daysBack, writeField(daysBack, chosen))).toBe(chosen)
          expect(readField(channelField, writeField(channelField, channel))).toBe(channel)
          expect(readField(granularityField, writeField(granularityField, granularity))).toBe(
            granularity,
          )
          expect(readField(viewField, writeField(viewField, view))).toBe(view)
        },
      ),
    )
  })
})
