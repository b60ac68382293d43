import { expect, test } from 'bun:test'
import { openOrder, stockAction } from './stock-action.ts'

const calm = { recommended: false, atRisk: false, belowReorderLevel: false }
const line = { purchaseOrderId: 2073, orderedOn: '2016-05-20', ageDays: 11, outers: 5 }

test('ordered on 20 May, 9.2 days to a delivery: expected on 30 May, 11 − 10 = 1 day overdue', () => {
  expect(openOrder([line, { ...line, orderedOn: '2016-05-30', ageDays: 1 }], 9.2)).toEqual({
    orderedOn: '2016-05-20',
    expectedOn: '2016-05-30',
    overdueDays: 1,
  })
})
test('expected today is not overdue, and without an open line nothing is expected', () => {
  expect(openOrder([line], 11)?.overdueDays).toBe(0)
  expect(openOrder([], 11)).toBeNull()
})

test('what is recommended is ordered, whatever is on its way', () => {
  expect(stockAction({ ...calm, recommended: true, atRisk: true }, openOrder([line], 5))).toBe(
    'order',
  )
})
test('an order is chased when the stock runs out before it comes, or when it is overdue', () => {
  expect(stockAction({ ...calm, atRisk: true }, openOrder([line], 20))).toBe('chase')
  expect(stockAction(calm, openOrder([line], 10))).toBe('chase')
})
test('an order that comes in time is waited for while the item is below its level', () => {
  expect(stockAction({ ...calm, belowReorderLevel: true }, openOrder([line], 20))).toBe('wait')
})
test('otherwise there is nothing to do', () => {
  expect(stockAction(calm, openOrder([line], 20))).toBe('none')
  expect(stockAction({ ...calm, belowReorderLevel: true }, null)).toBe('none')
})
