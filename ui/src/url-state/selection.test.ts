import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import {
  channels,
  defaultSelection,
  granularities,
  readSelection,
  type SearchParams,
  views,
  writeSelection,
} from './selection.ts'

const defaults = defaultSelection(365)

describe('readSelection', () => {
  test('an empty address is the defaults: 365 days, all channels, by month, as a chart', () => {
    expect(readSelection({}, defaults)).toEqual({
      daysBack: 365,
      channel: 'all',
      granularity: 'month',
      view: 'chart',
    })
  })

  test('every part of an address is read', () => {
    const address = { days_back: '90', channel: 'reseller', granularity: 'week', view: 'table' }
    expect(readSelection(address, defaults)).toEqual({
      daysBack: 90,
      channel: 'reseller',
      granularity: 'week',
      view: 'table',
    })
  })

  test('1 and 3650 days are the limits; 0, 3651, 1e9, -1, 1.5 and a repeated value are the default', () => {
    const days = (days_back: SearchParams[string]) =>
      readSelection({ days_back }, defaults).daysBack
    expect([days('1'), days('3650')]).toEqual([1, 3650])
    for (const nonsense of ['0', '3651', '1e9', '-1', '1.5', '', ['30', '90']])
      expect(days(nonsense)).toBe(365)
  })

  test('an unknown word is the default', () => {
    expect(readSelection({ channel: 'pigeon', view: 'hologram' }, defaults)).toEqual(defaults)
  })
})

describe('writeSelection', () => {
  test('defaults leave the address plain', () => {
    expect(Object.values(writeSelection(defaults, defaults))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  test('what is written is read back, whatever the default range', () => {
    const selection = fc.record({
      daysBack: fc.integer({ min: 1, max: 3650 }),
      channel: fc.constantFrom(...channels),
      granularity: fc.constantFrom(...granularities),
      view: fc.constantFrom(...views),
    })
    fc.assert(
      fc.property(selection, fc.integer({ min: 1, max: 3650 }), (chosen, historyDays) => {
        const usual = defaultSelection(historyDays)
        expect(readSelection(writeSelection(chosen, usual), usual)).toEqual(chosen)
      }),
    )
  })
})
