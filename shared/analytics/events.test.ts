import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import type { ItemSignals } from './event-detectors.ts'
import { detectEvents, reconcileEvents } from './events.ts'

const context = { asOf: '2016-05-31', windowDays: 365 }
const calm: ItemSignals = {
  itemId: 86,
  onHand: 1000,
  onOrder: 0,
  reorderLevel: 100,
  dailyDemandMean: 10,
  leadTimeDays: 14,
  declaredLeadTimeDays: 14,
  weeklyDemand: [68, 72, 70, 69, 71, 70, 73, 67, 70],
  revenue: 5000,
  profit: 1000,
  openPurchases: [],
}
const detect = (change: Partial<ItemSignals>) => detectEvents([{ ...calm, ...change }], context)
const found = (change: Partial<ItemSignals>) =>
  detect(change).map(({ kind, severity }) => `${kind} ${severity}`)

describe('detecting events', () => {
  test('an item with 100 days of cover, steady demand and a profit has none', () => {
    expect(detect({})).toEqual([])
  })
  test('99 on hand are below the level of 100, and 100 are not', () => {
    expect(detect({ onHand: 100, leadTimeDays: 5 })).toEqual([])
    expect(found({ onHand: 99, leadTimeDays: 5 })).toEqual(['below_reorder_level high'])
  })
  test('below the level is medium when what is on order lifts it there: 60 + 40 = 100', () => {
    expect(found({ onHand: 60, onOrder: 40, leadTimeDays: 5 })).toEqual([
      'below_reorder_level medium',
    ])
  })
  test('139 on hand last 13.9 days of a lead time of 14: a stock-out risk, with its figures', () => {
    expect(detect({ onHand: 139 })).toEqual([
      {
        kind: 'stockout_risk',
        severity: 'critical',
        itemId: 86,
        dedupKey: 'stockout_risk:item:86',
        figures: {
          onHand: 139,
          onOrder: 0,
          dailyDemandMean: 10,
          leadTimeDays: 14,
          daysOfCover: 13.9,
        },
      },
    ])
  })
  test('140 on hand last just long enough', () => {
    expect(detect({ onHand: 140 })).toEqual([])
  })
  test('3,650 on hand are a year of cover, 3,651 are overstock', () => {
    expect(found({ onHand: 3650 })).toEqual([])
    expect(found({ onHand: 3651 })).toEqual(['overstock low'])
  })
  test('stock that did not sell in the window is dead, and nothing on hand is not', () => {
    const unsold = { dailyDemandMean: 0, weeklyDemand: Array(9).fill(0), revenue: 0, profit: 0 }
    expect(found(unsold)).toEqual(['dead_stock medium'])
    expect(found({ ...unsold, onHand: 0, reorderLevel: 0 })).toEqual([])
  })
  test('a last week of 80 after a median of 70 with MAD 1.5: z = 4.50, a spike', () => {
    expect(found({ weeklyDemand: [68, 72, 70, 69, 71, 70, 73, 67, 80] })).toEqual([
      'demand_spike medium',
    ])
  })
  test('a last week of 20: z = -22.5, a deep drop', () => {
    expect(found({ weeklyDemand: [68, 72, 70, 69, 71, 70, 73, 67, 20] })).toEqual([
      'demand_drop high',
    ])
  })
  test('seven past weeks are too few to call a week unusual', () => {
    expect(detect({ weeklyDemand: [68, 72, 70, 69, 71, 70, 73, 500] })).toEqual([])
  })
  test('a purchase of 2016-05-16 is 15 days old, one day late of 14; one of 05-17 is not', () => {
    const purchase = (purchaseOrderId: number, orderedOn: string) => ({
      purchaseOrderId,
      orderedOn,
      outers: 5,
    })
    expect(
      detect({ openPurchases: [purchase(1, '2016-05-16'), purchase(2, '2016-05-17')] }),
    ).toMatchObject([
      {
        kind: 'purchase_overdue',
        severity: 'medium',
        dedupKey: 'purchase_overdue:item:86:purchase:1',
        figures: { daysLate: 1 },
      },
    ])
  })
  test('a profit of -100 on 5,000 is a margin of -2 %, medium; -600 is -12 %, high', () => {
    expect(found({ profit: -100 })).toEqual(['negative_margin medium'])
    expect(found({ profit: -600 })).toEqual(['negative_margin high'])
  })
  test('the most severe come first, whatever the order of the items', () => {
    const items = [
      { ...calm, itemId: 1, onHand: 5000 },
      { ...calm, itemId: 2, onHand: 0 },
      { ...calm, itemId: 3, profit: -1 },
    ]
    const events = detectEvents(items, context)
    expect(events.map(({ severity }) => severity)).toEqual([
      'critical',
      'critical',
      'medium',
      'low',
    ])
    expect(detectEvents(items.toReversed(), context)).toEqual(events)
  })
})

describe('reconciling a scan with what is open', () => {
  const keys = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e').map((dedupKey) => ({ dedupKey })))

  test('a finds b and c while a and b are open: c is opened, a is resolved', () => {
    const [a, b, c] = [{ dedupKey: 'a' }, { dedupKey: 'b' }, { dedupKey: 'c' }]
    expect(reconcileEvents([a, b], [b, c])).toEqual({ opened: [c], resolved: [a] })
  })
  test('a scan that finds the same has nothing to record', () => {
    fc.assert(
      fc.property(keys, (events) => {
        expect(reconcileEvents(events, events)).toEqual({ opened: [], resolved: [] })
      }),
    )
  })
  test('what is open, plus opened, less resolved, is what was found, each once', () => {
    fc.assert(
      fc.property(keys, keys, (open, found) => {
        const { opened, resolved } = reconcileEvents(open, found)
        const after = new Set(open.map(({ dedupKey }) => dedupKey))
        for (const { dedupKey } of resolved) after.delete(dedupKey)
        for (const { dedupKey } of opened) after.add(dedupKey)
        expect([...after].sort()).toEqual([...new Set(found.map((e) => e.dedupKey))].sort())
        expect(opened.length).toBe(new Set(opened.map((e) => e.dedupKey)).size)
      }),
    )
  })
})
