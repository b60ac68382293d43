import { expect, test } from 'bun:test'
import { join } from 'node:path'
import {
  sharedWords,
  textsOf,
  unchangedAfterCounts,
} from '@otel-bi/contract/testing/catalogue-words'
import { isTree } from '@otel-bi/contract/testing/tree'
import { en } from './en.ts'
import { hr } from './hr.ts'

const english =
  /(?<!\p{L})(?:the|of|and|with|is|are|was|were|has|have|not|this|that|from|each|which|by|or|its|as|at|than|when|where|what|row|rows|data)(?!\p{L})/iu
const croatian =
  /[čćžšđ]|(?<!\p{L})(?:je|su|se|za|na|od|iz|koji|koja|nije|prema|redak|redaka)(?!\p{L})/iu

const root = join(import.meta.dir, '..')
const files = [...new Bun.Glob('**/*messages.ts').scanSync(root)].sort()

const catalogues: [name: string, en: unknown, hr: unknown][] = [['i18n', en, hr]]
for (const file of files) {
  const exported: unknown = await import(join(root, file))
  if (!isTree(exported)) continue
  for (const [name, of] of Object.entries(exported))
    if (isTree(of) && 'en' in of && 'hr' in of) catalogues.push([`${file} ${name}`, of.en, of.hr])
}

test('there is a catalogue in every file of messages', () => {
  expect(catalogues.length).toBeGreaterThan(files.length)
})

test.each(catalogues)(
  '%s: no English word in Croatian, and no Croatian one in English',
  (name, ours, theirs) => {
    const found = (catalogue: unknown, foreign: RegExp) =>
      ['Q', 5]
        .flatMap((given) => textsOf(catalogue, given, name))
        .filter(([, text]) => foreign.test(text))
    expect(found(theirs, english)).toEqual([])
    expect(found(ours, croatian)).toEqual([])
  },
)

/** Names, commands and terms that both languages write alike. */
const alike = new Set([
  ...['true', 'minus', 'status', 'webhook', 'token', 'test', 'hotkey'],
  ...['internet', 'slack', 'teams', 'model', 'format', 'problem', 'log', 'plus', 'ctrl'],
  ...['bun', 'run', 'audit', 'verify'],
])

test.each(catalogues)(
  '%s: no text, whether on a page, in a dialog or a notice, has a word of its other language',
  (_name, ours, theirs) => {
    expect(sharedWords(ours, theirs).filter(([, word]) => !alike.has(word))).toEqual([])
  },
)

/** What may follow any count in Croatian: prepositions, verbs, abbreviations, and what a share is of. */
const afterAnyCount = new Set([
  ...['od', 'do', 'umjesto', 'kroz', 'nije', 'više', 'obuhvaća', 'kom', 'promjene', 'prihoda'],
  ...['opažanja'],
])

/** Where an English word that ends in s follows what is no count of it, or a count that is always larger. */
const notCounted = new Set([
  ...['explain', 'progress', 'wwi.includingTax'],
  ...['advice.order', 'advice.chase', 'advice.wait'],
])

test.each(catalogues)(
  '%s: what is counted has its plural: 1 dan and 5 dana',
  (_name, ours, theirs) => {
    const english = unchangedAfterCounts(ours).filter(
      ([key, word]) => word.length > 3 && word.endsWith('s') && !notCounted.has(key),
    )
    const croatian = unchangedAfterCounts(theirs).filter(([, word]) => !afterAnyCount.has(word))
    expect([...english, ...croatian]).toEqual([])
  },
)

test.each(catalogues)(
  '%s: 95% in English and 95 %, which does not break, in Croatian',
  (_name, ours, theirs) => {
    const written = (catalogue: unknown, wrong: RegExp) =>
      textsOf(catalogue, 'Q').filter(([, text]) => wrong.test(text))
    expect(written(ours, /\d\s%/)).toEqual([])
    expect(written(theirs, /\d(?:%| %)/)).toEqual([])
  },
)

const components = [...new Bun.Glob('**/*.tsx').scanSync(root)].sort()

test.each(components)('%s has no words of its own: they come from a catalogue', async (file) => {
  const source = await Bun.file(join(root, file)).text()
  const spoken = [
    ...source.matchAll(/>[^<>{}=()]*\p{L}{3,}[^<>{}=()]*<\//gu),
    ...source.matchAll(/\s(?:aria-label|title|label|placeholder|alt)="[^"]*\p{L}{2,}[^"]*"/gu),
  ]
  expect(spoken.map(([text]) => text)).toEqual([])
})
