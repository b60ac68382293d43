import { isTree } from './tree.ts'

type Text = readonly [name: string, text: string]

/** Every text below a key of a catalogue; a function is asked with the value in each of its places. */
export function textsOf(catalogue: unknown, given: string | number, name = ''): Text[] {
  if (typeof catalogue === 'string') return [[name, catalogue]]
  if (typeof catalogue === 'function') return saidOf(catalogue, given, name)
  if (!isTree(catalogue)) return []
  return Object.entries(catalogue).flatMap(([key, below]) =>
    textsOf(below, given, name === '' ? key : `${name}.${key}`),
  )
}

function saidOf(words: unknown, given: string | number, name: string): Text[] {
  if (typeof words !== 'function') return []
  try {
    const said: unknown = Reflect.apply(words, undefined, [given, given, given, given, given])
    return textsOf(said, given, name)
  } catch {
    // It wants more than a word or a number.
    return []
  }
}

/** Words in small letters, with the first of the text, which is written large. */
const wordsIn = (text: string) =>
  `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`.match(
    /(?<![\p{L}_.:/])\p{Ll}{3,}(?![\p{L}_.:/])/gu,
  ) ?? []

/** Words in small letters that a text has in both languages: one of them is then in the wrong one, or a name. */
export function sharedWords(en: unknown, hr: unknown): Text[] {
  return ['Q', 5].flatMap((given) => {
    const english = new Map(textsOf(en, given))
    return textsOf(hr, given).flatMap(([name, text]) => {
      const ours = new Set(wordsIn(english.get(name) ?? ''))
      return [...new Set(wordsIn(text))].flatMap((word): Text[] =>
        ours.has(word) ? [[name, word]] : [],
      )
    })
  })
}

const nounAfter = (count: number, text: string) =>
  Array.from(
    text.matchAll(new RegExp(`(?<![\\d.,])${count} (\\p{Ll}{2,})`, 'gu')),
    ([, noun]) => noun,
  )

/**
 * What follows a count of 1 as it follows one of 5, whether counts are given as numbers or as text: a noun without its
 * plural, or another word.
 */
export function unchangedAfterCounts(catalogue: unknown): Text[] {
  const [numbers = [], texts = []] = [(count: number) => count, String].map((of) => {
    const many = new Map(textsOf(catalogue, of(5)))
    return textsOf(catalogue, of(1)).flatMap(([name, text]) => {
      const plural = nounAfter(5, many.get(name) ?? '')
      return nounAfter(1, text).flatMap((noun, n): Text[] =>
        noun !== undefined && noun === plural[n] ? [[name, noun]] : [],
      )
    })
  })
  const inTexts = new Set(texts.map(String))
  return numbers.filter((found) => inTexts.has(String(found)))
}
