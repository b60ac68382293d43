import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { type SupplierFacts, scoreSuppliers } from './supplier-score.ts'

const perfect: SupplierFacts = {
  key: 4,
  lines: 60,
  finalisedLines: 60,
  orderedOuters: 600,
  receivedOuters: 600,
  receipts: 60,
  onTimeReceipts: 60,
  leadTimeMeanDays: 2,
  leadTimeSdDays: 0,
}
const absent: SupplierFacts = {
  key: 3,
  lines: 0,
  finalisedLines: 0,
  orderedOuters: 0,
  receivedOuters: 0,
  receipts: 0,
  onTimeReceipts: 0,
  leadTimeMeanDays: null,
  leadTimeSdDays: null,
}
/** Half of everything, lead times deviating by half their mean: 50 in each component. */
const halfway: SupplierFacts = {
  ...perfect,
  key: 7,
  lines: 20,
  finalisedLines: 10,
  orderedOuters: 100,
  receivedOuters: 50,
  receipts: 10,
  onTimeReceipts: 5,
  leadTimeSdDays: 1,
}

describe('supplier scores', () => {
  test('of one supplier alone are its own, as it is the mean', () => {
    expect(scoreSuppliers([halfway])).toMatchObject([{ score: 50, ownScore: 50, rank: 1 }])
  })
  test('20 lines count half: mean (60 * 100 + 20 * 50) / 80 = 87.5, so 0.5 * 50 + 0.5 * 87.5 = 68.75', () => {
    const score = scoreSuppliers([perfect, halfway]).find(({ key }) => key === 7)
    expect(score).toMatchObject({ score: 68.75, ownScore: 50, reliability: 0.5, rank: 2 })
  })
  test('60 lines count 60 / 80: 0.75 * 100 + 0.25 * 87.5 = 96.88', () => {
    expect(scoreSuppliers([perfect, halfway])[0]).toMatchObject({ key: 4, score: 96.88 })
  })
  test('one perfect line does not beat sixty nearly perfect ones by its luck alone', () => {
    const lucky = {
      ...perfect,
      key: 1,
      lines: 1,
      finalisedLines: 1,
      receipts: 1,
      onTimeReceipts: 1,
    }
    const nearly = { ...perfect, key: 2, onTimeReceipts: 58 }
    const [first, second] = scoreSuppliers([lucky, nearly])
    expect((first?.score ?? 0) - (second?.score ?? 0)).toBeLessThan(0.1)
  })
  test('a supplier without purchases has too little data: no score, no rank, last', () => {
    expect(scoreSuppliers([absent, halfway]).at(-1)).toMatchObject({
      key: 3,
      score: null,
      rank: null,
      reliability: 0,
      insufficientData: true,
    })
  })
  test('more received than ordered is no better than 100', () => {
    const generous = { ...perfect, receivedOuters: 700 }
    expect(scoreSuppliers([generous])[0]?.components.fillRate).toEqual({
      value: 700 / 600,
      scaled: 100,
      weight: 0.35,
    })
  })

  test('lead times that deviate by twice their mean are consistent to 0, not to -1', () => {
    const erratic = { ...perfect, leadTimeSdDays: 4 }
    expect(scoreSuppliers([erratic])[0]?.components.leadTimeConsistency).toMatchObject({
      value: 0,
      scaled: 0,
    })
  })

  const supplier = fc
    .record({
      key: fc.nat(1e4),
      lines: fc.nat(500),
      outers: fc.nat(1e5),
      sd: fc.nat(9),
      share: fc.nat(4),
    })
    .map(
      ({ key, lines, outers, sd, share }): SupplierFacts => ({
        key,
        lines,
        finalisedLines: Math.floor((lines * share) / 4),
        orderedOuters: outers,
        receivedOuters: Math.floor((outers * share) / 4),
        receipts: lines,
        onTimeReceipts: Math.floor((lines * share) / 4),
        leadTimeMeanDays: lines > 0 ? 2 : null,
        leadTimeSdDays: lines > 0 ? sd : null,
      }),
    )
  const suppliers = fc.uniqueArray(supplier, { selector: ({ key }) => key, maxLength: 15 })
  test('stay within 0 and 100, and shrinking lies between the own score and the others', () => {
    fc.assert(
      fc.property(suppliers, (given) => {
        const scores = scoreSuppliers(given)
        const own = scores.flatMap(({ ownScore }) => ownScore ?? [])
        for (const { score } of scores) {
          if (score === null) continue
          expect(score).toBeGreaterThanOrEqual(Math.min(...own) - 0.01)
          expect(score).toBeLessThanOrEqual(Math.max(...own) + 0.01)
        }
      }),
    )
  })
  test('the order of the suppliers changes nothing', () => {
    fc.assert(
      fc.property(suppliers, (given) => {
        const ranks = (each: SupplierFacts[]) =>
          scoreSuppliers(each).map(({ key, score, rank }) => ({ key, score, rank }))
        expect(ranks(given.toReversed())).toEqual(ranks(given))
      }),
    )
  })
})
