import { describe, expect, test } from 'bun:test'
import { SupplierScore } from '@otel-bi/contract/wwi/supplier-scores'
import { type SupplierRows, supplierScores } from './supplier-scores.ts'

const tailor = { supplier_id: 4, supplier: 'Tailor', category: 'Clothing' }
const courier = { supplier_id: 3, supplier: 'Courier', category: 'Courier' }
const receipt = { supplier_id: 4, declared_lead_time_days: 2, ordered_on: '2016-05-02' }
const rows: SupplierRows = {
  suppliers: [courier, tailor],
  lines: [
    {
      supplier_id: 4,
      lines: 5,
      finalised_lines: 4,
      purchase_orders: 2,
      items: 3,
      ordered_outers: 100,
      received_outers: 90,
      last_purchase: '2016-05-31',
    },
  ],
  receipts: [
    { ...receipt, received_on: '2016-05-03' },
    { ...receipt, received_on: '2016-05-03' },
    { ...receipt, received_on: '2016-05-04' },
    { ...receipt, received_on: '2016-05-06' },
  ],
  spend: [{ supplier_id: 4, spend: 1234.567 }],
}
const [first, second] = supplierScores(rows)

describe('a supplier of 5 lines', () => {
  test('filled 90 of 100 outers, finalised 4 of 5 lines, was on time in 3 of 4 receipts', () => {
    expect(first).toMatchObject({
      fill_rate: 0.9,
      finalisation_rate: 0.8,
      on_time_rate: 0.75,
      receipts: 4,
    })
  })
  test('takes 1, 1, 2, 4 days: mean 2, CV √2 / 2 = 0.7071, consistency 1 − CV = 0.2929', () => {
    expect(first?.lead_time_mean_days).toBe(2)
    expect(first?.lead_time_cv).toBeCloseTo(Math.SQRT1_2, 6)
    expect(first?.components.lead_time_consistency.value).toBe(0.292893)
  })
  test('scores 0.35·90 + 0.15·80 + 0.3·75 + 0.2·29.29 = 71.86, its own as it is the mean', () => {
    expect(first).toMatchObject({ score: 71.86, own_score: 71.86, rank: 1, reliability: 0.2 })
  })
  test('has its invoices as spend, to the cent', () => {
    expect(first?.spend).toBe(1234.57)
  })
})

test('a supplier without purchases is last, without score, rank or rates (trap 21)', () => {
  expect(second).toMatchObject({
    supplier_id: 3,
    insufficient_data: true,
    rank: null,
    score: null,
    fill_rate: null,
    on_time_rate: null,
    lead_time_mean_days: null,
    last_purchase: null,
    spend: 0,
  })
})

test('every row is as the contract promises, its weights adding up to 1 or, without data, to 0', () => {
  const sums = supplierScores(rows).map((row) => {
    const { components } = SupplierScore.parse(row)
    return Object.values(components).reduce((sum, { weight }) => sum + (weight ?? 0), 0)
  })
  expect(sums.map((sum) => Math.round(sum * 1e6) / 1e6)).toEqual([1, 0])
})
