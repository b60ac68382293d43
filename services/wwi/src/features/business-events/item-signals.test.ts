import { expect, test } from 'bun:test'
import { addDays } from '@otel-bi/analytics/window'
import fc from 'fast-check'
import { textbookItem } from '../../testing/stock-item.ts'
import { itemSignals, weeklyDemand } from './item-signals.ts'

const window = { from: '2016-05-10', to: '2016-05-31' }
const sale = (sold_on: string, units: number) => ({ stock_item_id: 86, sold_on, units })

test('22 days are 3 weeks ending on the 31st; the 10th is in none, the 11th opens the first', () => {
  const sales = [sale('2016-05-10', 100), sale('2016-05-11', 1), sale('2016-05-17', 2)]
  const later = [sale('2016-05-18', 4), sale('2016-05-31', 8)]
  expect(weeklyDemand([...sales, ...later], window)).toEqual([3, 4, 8])
})

test('a week without sales is 0, not absent', () => {
  expect(weeklyDemand([sale('2016-05-31', 8)], window)).toEqual([0, 0, 8])
})

test('the weeks add up to the units of the last 7·n days, whatever the days', () => {
  const day = fc.record({ back: fc.nat(60), units: fc.nat(100) })
  fc.assert(
    fc.property(fc.array(day), fc.integer({ min: 1, max: 60 }), (days, length) => {
      const span = { from: addDays(window.to, 1 - length), to: window.to }
      const sales = days.map(({ back, units }) => sale(addDays(window.to, -back), units))
      const weeks = weeklyDemand(sales, span)
      const inside = days.filter(({ back }) => back < 7 * weeks.length)
      expect(weeks).toHaveLength(Math.floor(length / 7))
      expect(weeks.reduce((sum, units) => sum + units, 0)).toBe(
        inside.reduce((sum, { units }) => sum + units, 0),
      )
    }),
  )
})

test('an item is judged by its observed lead time from 3 receipts on, and by its own sales', () => {
  const observed = { ...textbookItem, observedLeadTime: { mean: 1.5, sd: 0, receipts: 3 } }
  const other = { ...sale('2016-05-31', 8), stock_item_id: 7 }
  expect(itemSignals([observed, textbookItem], [other], window)).toMatchObject([
    { leadTimeDays: 1.5, declaredLeadTimeDays: 10, weeklyDemand: [0, 0, 0] },
    { leadTimeDays: 10 },
  ])
})
