import { describe, expect, test } from 'bun:test'
import type { Window } from '@otel-bi/analytics/window'
import { comparedWindow } from '@otel-bi/metrics/view-window'
import { createDataset } from '@otel-bi/runtime/dataset'
import { comparisonMeta } from '@otel-bi/runtime/http/meta'
import { createDuckDbEngine } from '@otel-bi/warehouse/duckdb.engine'
import { createWarehouse } from '@otel-bi/warehouse/warehouse'
import fc from 'fast-check'
import { type AwFingerprint, dateRangeOf, type FactFingerprint } from './dataset.ts'
import { dateKeyOf, dateOfKey } from './date-key.ts'

const fact = (
  from: string,
  to: string,
  fields: Partial<FactFingerprint> = {},
): FactFingerprint => ({
  from,
  to,
  rowCount: 10,
  total: 100,
  ...fields,
})
const fingerprint: AwFingerprint = {
  reseller: fact('2010-12-29', '2013-11-29'),
  internet: fact('2010-12-30', '2014-01-28'),
  quota: fact('2010-12-29', '2013-09-29'),
  inventory: fact('2010-12-28', '2014-06-30'),
}

describe('the days a channel may cover', () => {
  test('trap 1: each fact has an end of its own, and both together end on the earlier, 2013-11-29', () => {
    expect(dateRangeOf(fingerprint, 'reseller')?.to).toBe('2013-11-29')
    expect(dateRangeOf(fingerprint, 'internet')?.to).toBe('2014-01-28')
    expect(dateRangeOf(fingerprint, 'all')).toEqual({ from: '2010-12-29', to: '2013-11-29' })
  })
  test('a channel without rows does not hold the other back, and without either there are none', () => {
    expect(dateRangeOf({ ...fingerprint, internet: null }, 'all')?.to).toBe('2013-11-29')
    expect(dateRangeOf({ ...fingerprint, reseller: null }, 'all')?.to).toBe('2014-01-28')
    expect(dateRangeOf({ ...fingerprint, reseller: null, internet: null }, 'all')).toBeNull()
    expect(dateRangeOf({ ...fingerprint, reseller: null }, 'reseller')).toBeNull()
  })
})

test('trap 17: rows carry no load time, so one row or one cent more in any fact is another data version', async () => {
  const warehouse = createWarehouse(await createDuckDbEngine({ database: 'none', tables: [] }))
  const versionOf = async (changed: Partial<AwFingerprint>) =>
    (
      await createDataset(
        () => warehouse,
        async () => ({ ...fingerprint, ...changed }),
      ).current()
    ).version
  const versions = await Promise.all([
    versionOf({}),
    versionOf({ reseller: fact('2010-12-29', '2013-11-29', { rowCount: 11 }) }),
    versionOf({ internet: fact('2010-12-30', '2014-01-28', { total: 100.01 }) }),
    versionOf({ quota: fact('2010-12-29', '2013-09-29', { total: 101 }) }),
    versionOf({ inventory: null }),
  ])
  expect(new Set(versions).size).toBe(5)
  expect(await versionOf({})).toBe(versions[0] ?? '')
})

test('trap 16: the key 20140630 is the day 2014-06-30, and back, for every day', () => {
  expect([dateKeyOf('2014-06-30'), dateOfKey(20140630)]).toEqual([20140630, '2014-06-30'])
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(fc.property(day, (date) => dateOfKey(dateKeyOf(date)) === date))
})

test('ten days from 2013-01-11 follow the ten from 2013-01-01, which the data reach or not', () => {
  const previousMeta = (data: Window | null) => {
    const window = comparedWindow({ days_back: 10 }, data && { asOf: '2013-01-20', data })
    return comparisonMeta(window?.comparison ?? null, data)
  }
  const previous = { from: '2013-01-01', to: '2013-01-10' }
  const data = { from: '2013-01-01', to: '2013-01-20' }
  expect(previousMeta(data)).toEqual({ ...previous, complete: true })
  expect(previousMeta({ ...data, from: '2013-01-02' })).toEqual({
    ...previous,
    complete: false,
  })
  expect(previousMeta(null)).toEqual({ from: null, to: null, complete: false })
})
