import { expect, test } from 'bun:test'
import {
  sharedWords,
  textsOf,
  unchangedAfterCounts,
} from '@otel-bi/contract/testing/catalogue-words'
import { labels } from '@otel-bi/documents/labels'
import { subscriptionWords } from '../../subscriptions/words.ts'
import { reportWords } from './words.ts'

const catalogues = [
  ['reports', reportWords],
  ['subscriptions', subscriptionWords],
  ['files', labels],
] as const

/** Names and terms that both languages write alike. */
const alike = new Set(['undefined'])

test.each(catalogues)('the Croatian words of %s have no English one', (_name, { en, hr }) => {
  expect(sharedWords(en, hr).filter(([, word]) => !alike.has(word))).toEqual([])
})

/** What may follow any count in Croatian: prepositions and verbs. */
const afterAnyCount = new Set(['od', 'na', 'prema', 'gubi'])
/** Where a count is always larger than 1, or what follows is no noun. */
const notCounted = new Set([
  ...['inWorkbook', 'highestDays', 'truncatedRows', 'newestRows', 'cut', 'findings.lossTitle'],
  'findings.riskItem',
])

test.each(catalogues)('what %s count has its plural in both languages', (_name, { en, hr }) => {
  const english = unchangedAfterCounts(en).filter(
    ([key, word]) => word.length > 3 && word.endsWith('s') && !notCounted.has(key),
  )
  const croatian = unchangedAfterCounts(hr).filter(([, word]) => !afterAnyCount.has(word))
  expect([...english, ...croatian]).toEqual([])
})

test.each(catalogues)(
  '%s write 95% in English and 95 %, which does not break, in Croatian',
  (_name, { en, hr }) => {
    const written = (catalogue: unknown, wrong: RegExp) =>
      textsOf(catalogue, 'Q').filter(([, text]) => wrong.test(text))
    expect(written(en, /\d\s%/)).toEqual([])
    expect(written(hr, /\d(?:%| %)/)).toEqual([])
  },
)
