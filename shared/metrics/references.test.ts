import { expect, test } from 'bun:test'
import { factColumnsOf, joinsOf } from './references.ts'

const fact = {
  joins: {
    product: `LEFT JOIN "dbo"."DimProduct" product ON product."ProductKey" = f."ProductKey"`,
    subcategory: `LEFT JOIN "dbo"."DimSub" subcategory ON subcategory."Key" = product."SubKey"`,
    city: `JOIN "Dimension"."City" city ON city."City Key" = f."City Key"`,
  },
}

test('a text that reads from a subcategory needs its join and that of the product, in this order', () => {
  expect(joinsOf(fact, [`COALESCE(subcategory."Name", 'n.a')`])).toEqual([
    fact.joins.product,
    fact.joins.subcategory,
  ])
})

test('a text that reads from the fact alone needs no join', () => {
  expect(joinsOf(fact, [`f."City Key"`])).toEqual([])
})

test('the columns of a fact are those of texts and of the joins they need, each once', () => {
  expect(
    factColumnsOf(fact, [`subcategory."Name"`, `f."OrderDate"`, `YEAR(f."OrderDate")`]),
  ).toEqual([`f."OrderDate"`, `f."ProductKey"`])
  expect(factColumnsOf(fact, [`city."City"`])).toEqual([`f."City Key"`])
  expect(factColumnsOf(fact, [`'reseller'`])).toEqual([])
})
