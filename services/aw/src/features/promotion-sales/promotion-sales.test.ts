import { expect, test } from 'bun:test'
import { type PromotionRow, promotionSales } from './promotion-sales.ts'

const row = (fields: Partial<PromotionRow>): PromotionRow => ({
  promotion_key: 1,
  name: 'No Discount',
  type: 'No Discount',
  category: 'No Discount',
  revenue: 0,
  discount_amount: 0,
  orders: 0,
  units: 0,
  total_cost: 0,
  ...fields,
})

test('750 of 1,000 is a share of 0.75; 750 − 600 is a margin of 150, or 0.2', () => {
  const { promotions, revenue } = promotionSales([
    row({ revenue: 750, total_cost: 600, orders: 3, units: 9 }),
    row({ promotion_key: 2, revenue: 250, total_cost: 260 }),
  ])
  expect(revenue).toBe(1_000)
  expect(promotions[0]).toMatchObject({
    revenue: 750,
    share: 0.75,
    gross_margin: 150,
    gross_margin_ratio: 0.2,
    orders: 3,
    units: 9,
  })
  expect(promotions[1]).toMatchObject({ gross_margin: -10, gross_margin_ratio: -0.04 })
})

test('trap 11: 15 float discounts that sum to 158491.23660000027 are 158491.24', () => {
  const [promotion] = promotionSales([row({ discount_amount: 158491.23660000027 })]).promotions
  expect(promotion?.discount_amount).toBe(158_491.24)
})

test('revenue of 0 has no share and no margin ratio: null, not NaN', () => {
  const [promotion] = promotionSales([row({ total_cost: 5 })]).promotions
  expect([promotion?.share, promotion?.gross_margin_ratio]).toEqual([null, null])
})

test('no rows are no promotions and a revenue of 0', () => {
  expect(promotionSales([])).toEqual({ promotions: [], revenue: 0 })
})
