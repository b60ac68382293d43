import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { type DemandRows, productDemand } from './product-demand.ts'

const window = { from: '2013-01-01', to: '2013-01-10' }

const product = (product_code: string, revenue: number, units: number) => ({
  product_code,
  name: `The ${product_code}`,
  category: 'Bikes',
  revenue,
  orders: 2,
  units,
})

const rows: DemandRows = {
  sales: [product('socks', 50, 10), product('bike', 800, 20), product('helmet', 150, 8)],
  sizes: [
    { product_code: 'bike', units: 2, days: 10 },
    { product_code: 'helmet', units: 2, days: 1 },
    { product_code: 'helmet', units: 6, days: 1 },
    { product_code: 'socks', units: 5, days: 2 },
  ],
  months: [],
  stock: [
    { product_code: 'bike', units: 30 },
    { product_code: 'helmet', units: -4 },
    { product_code: 'never sold', units: 9 },
  ],
}

const demand = (of = rows) => productDemand(of, window)
const find = (code: string, of = rows) => demand(of).find((row) => row.product_code === code)

describe('product demand', () => {
  test('the bike makes 800 of 1,000 and is A, the helmet starts at 80 % and is B, the socks at 95 % and are C', () => {
    expect(demand().map((row) => [row.rank, row.product_code, row.share, row.abc_class])).toEqual([
      [1, 'bike', 0.8, 'A'],
      [2, 'helmet', 0.15, 'B'],
      [3, 'socks', 0.05, 'C'],
    ])
  })

  test('20 bikes in 10 days are 2 a day, on each of them: ADI 10 / 10 = 1, CV² 0, smooth', () => {
    expect(find('bike')).toMatchObject({ units_per_day: 2, adi: 1, cv2: 0, demand_class: 'smooth' })
  })

  test('helmets: 2 and 6 on 2 of 10 days: ADI 5, variance 8 / mean 4² = 0.5, lumpy', () => {
    expect(find('helmet')).toMatchObject({ adi: 5, cv2: 0.5, demand_class: 'lumpy' })
  })

  test('socks: 5 and 5 on 2 of 10 days: ADI 5 and CV² 0, intermittent', () => {
    expect(find('socks')).toMatchObject({ adi: 5, cv2: 0, demand_class: 'intermittent' })
  })

  test('30 bikes at 2 a day last 15 days; without a balance nothing is said', () => {
    expect(find('bike')).toMatchObject({ stock: 30, days_of_cover: 15 })
    expect(find('socks')).toMatchObject({ stock: null, days_of_cover: null })
  })

  test('trap 15: a balance below 0 is shown as it is, and covers 0 days', () => {
    expect(find('helmet')).toMatchObject({ stock: -4, days_of_cover: 0 })
  })

  test('what was returned and never sold has no class, no cover and no division by 0', () => {
    const sales = [product('returned', 0, 0)]
    expect(productDemand({ ...rows, sales, sizes: [], stock: [] }, window)).toMatchObject([
      { adi: null, cv2: null, demand_class: null, days_of_cover: null, share: 0, abc_class: 'C' },
    ])
  })

  test('equal revenues share a rank', () => {
    const sales = [product('a', 5, 1), product('b', 5, 1), product('c', 1, 1)]
    expect(demand({ ...rows, sales }).map(({ rank }) => rank)).toEqual([1, 1, 3])
  })

  const sold = fc.uniqueArray(
    fc.tuple(fc.stringMatching(/^[a-z]{3}$/), fc.integer({ min: 1, max: 1e6 }), fc.nat(500)),
    { selector: ([code]) => code, maxLength: 20 },
  )

  test('permuting the rows changes nothing; money times 1,000 keeps ranks, shares and classes', () => {
    fc.assert(
      fc.property(sold, (products) => {
        const of = (k: number) => products.map(([code, money, n]) => product(code, money * k, n))
        const found = demand({ ...rows, sales: of(1) })
        expect(demand({ ...rows, sales: of(1).toReversed() })).toEqual(found)
        const scaled = demand({ ...rows, sales: of(1000) })
        expect(scaled.map(({ revenue, ...rest }) => rest)).toEqual(
          found.map(({ revenue, ...rest }) => rest),
        )
        expect(scaled.map(({ revenue }) => revenue)).toEqual(
          found.map(({ revenue }) => revenue * 1000),
        )
      }),
    )
  })
})
