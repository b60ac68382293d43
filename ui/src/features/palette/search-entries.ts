import uFuzzy from '@leeoniya/ufuzzy'
import { plainText } from '@otel-bi/contract/plain-text'
import type { Entry } from './entries.ts'

/** One letter of each word may be wrong, missing, too many or swapped with the next. */
const fuzzy = new uFuzzy({ intraMode: 1 })
const anyOrder = 1
/** Longer ones make expressions that no browser takes. */
const longestNeedle = 60

/** Finds entries by words in any order, the best first; without words they stay as they are. */
export function entrySearch(entries: readonly Entry[]): (words: string) => readonly Entry[] {
  // A saved view may have any length of name; what distinguishes it is in front.
  const texts = entries.map(({ title, detail }) => plainText(`${title} ${detail}`))
  return (words) => {
    const needle = plainText(words).trim().slice(0, longestNeedle)
    if (needle === '') return entries
    const [found, info, order] = fuzzy.search(texts, needle, anyOrder)
    const ranked = info && order ? order.map((place) => info.idx[place]) : (found ?? [])
    return ranked.flatMap((index) => (index === undefined ? [] : (entries[index] ?? [])))
  }
}
