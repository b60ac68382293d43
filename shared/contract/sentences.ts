/** What finds a text by its values, and words it anew. */
export type Sentence = { readonly matches: RegExp; readonly wording: string }

const placeholder = /\{(\w+)\}/g

const sentenceOf = ([english, wording]: readonly [string, string]): Sentence => {
  const literal = english.split(placeholder).map((part, n) => {
    if (n % 2 === 1) return `(?<${part}>.+?)`
    return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  })
  return { matches: new RegExp(`^${literal.join('')}$`, 'su'), wording }
}

/** The more of a sentence is fixed, the earlier it is tried. */
const fixed = (english: string) => english.replaceAll(placeholder, '').length

/** Sentences by their English text. `{…}` is a value, of the same name in both. */
export const sentencesOf = (texts: Readonly<Record<string, string>>): Sentence[] =>
  Object.entries(texts)
    .sort(([one], [other]) => fixed(other) - fixed(one))
    .map(sentenceOf)

/** A text by the sentence that it is of, its values written anew; undefined for one that is of none. */
export function reword(
  text: string,
  sentences: readonly Sentence[],
  written: (value: string, name: string) => string = (value) => value,
): string | undefined {
  for (const { matches, wording } of sentences) {
    const found = matches.exec(text)
    if (found)
      return wording.replaceAll(placeholder, (_, name: string) =>
        written(found.groups?.[name] ?? '', name),
      )
  }
  return undefined
}
