import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { type SalesKpiRows, salesKpis } from './sales-kpis.ts'

const rows: SalesKpiRows = {
  byChannel: [
    row('reseller', 'current', {
      revenue: 900,
      orders: 3,
      units: 30,
      cost: 990,
      customers: 2,
    }),
    row('internet', 'current', { revenue: 100, orders: 2, units: 2, cost: 60, customers: 2 }),
    row('reseller', 'previous', {
      revenue: 800,
      orders: 4,
      units: 40,
      cost: 900,
      customers: 4,
    }),
  ],
  byTerritory: [
    { territory: 'Northwest', country: 'US', revenue: 250, orders: 1, units: 8, cost: 200 },
  ],
  byCategory: [{ category: 'Bikes', revenue: 500, orders: 2, units: 4, cost: 600 }],
}

function row(
  channel: 'reseller' | 'internet',
  period: 'current' | 'previous',
  sums: { revenue: number; orders: number; units: number; cost: number; customers: number },
) {
  return { channel, period, ...sums }
}

describe('sales KPIs', () => {
  test('channels add up: 900 + 100 = 1,000 in 3 + 2 = 5 orders of 200; margin 1,000 − 1,050 = −50, or −5 %', () => {
    expect(salesKpis(rows).current).toEqual({
      revenue: 1000,
      orders: 5,
      units: 32,
      customers: 4,
      average_order_value: 200,
      gross_margin: -50,
      gross_margin_ratio: -0.05,
    })
  })

  test('revenue changes by (1,000 − 800) / 800 = 0.25, orders by (5 − 4) / 4 = 0.25, customers by 0', () => {
    expect(salesKpis(rows).change).toMatchObject({ revenue: 0.25, orders: 0.25, customers: 0 })
  })

  test('trap 12: a margin that goes from −100 to −50 has improved, by (−50 + 100) / 100 = 0.5', () => {
    expect(salesKpis(rows).change.gross_margin).toBe(0.5)
  })

  test('shares are of the current revenue: 900 / 1,000, 250 / 1,000, 500 / 1,000', () => {
    const { by_channel, by_territory, by_category } = salesKpis(rows)
    expect(by_channel.map(({ share }) => share)).toEqual([0.9, 0.1])
    expect(by_territory.map(({ share }) => share)).toEqual([0.25])
    expect(by_category).toMatchObject([
      { share: 0.5, gross_margin: -100, gross_margin_ratio: -0.2 },
    ])
  })

  test('a window without sales has 0 revenue, no average and no change', () => {
    const nothing = salesKpis({ byChannel: [], byTerritory: [], byCategory: [] })
    expect(nothing.current).toMatchObject({
      revenue: 0,
      average_order_value: null,
      gross_margin_ratio: null,
    })
    expect(Object.values(nothing.change)).toEqual(new Array(7).fill(null))
  })

  test('trap 11: 0.1 + 0.2 is 0.3 at output, however floats add up', () => {
    const cents = { orders: 1, units: 1, cost: 0, customers: 1 }
    const byChannel = [
      row('reseller', 'current', { ...cents, revenue: 0.1 }),
      row('internet', 'current', { ...cents, revenue: 0.2 }),
    ]
    expect(salesKpis({ ...rows, byChannel }).current.revenue).toBe(0.3)
  })

  const sums = fc.record({
    revenue: fc.integer({ min: 1, max: 1e6 }),
    orders: fc.integer({ min: 1, max: 1e3 }),
    units: fc.nat(1e4),
    cost: fc.nat(1e6),
    customers: fc.nat(1e3),
  })

  test('in dollars or in thousands of dollars, money scales and everything else stays', () => {
    fc.assert(
      fc.property(sums, sums, (current, previous) => {
        const of = (k: number) =>
          salesKpis({
            ...rows,
            byChannel: [
              row('reseller', 'current', scaled(current, k)),
              row('reseller', 'previous', scaled(previous, k)),
            ],
          })
        const [one, thousand] = [of(1), of(1000)]
        expect(thousand.change).toEqual(one.change)
        expect(thousand.current.revenue).toBe(one.current.revenue * 1000)
        expect(thousand.current.gross_margin_ratio).toBe(one.current.gross_margin_ratio)
      }),
    )
  })

  test('the change has the sign of the movement, and rows may come in any order', () => {
    fc.assert(
      fc.property(sums, sums, (current, previous) => {
        const byChannel = [
          row('internet', 'current', current),
          row('internet', 'previous', previous),
          row('reseller', 'current', previous),
          row('reseller', 'previous', previous),
        ]
        const { change } = salesKpis({ ...rows, byChannel })
        expect(Math.sign(change.orders ?? 0)).toBe(Math.sign(current.orders - previous.orders))
        const turned = salesKpis({ ...rows, byChannel: byChannel.toReversed() })
        expect(turned.change).toEqual(change)
      }),
    )
  })
})

const scaled = <S extends { revenue: number; cost: number }>(of: S, k: number): S => ({
  ...of,
  revenue: of.revenue * k,
  cost: of.cost * k,
})
