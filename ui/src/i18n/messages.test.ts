import { expect, test } from 'bun:test'
import { join } from 'node:path'
import { en } from './en.ts'
import { hr } from './hr.ts'

const english =
  /(?<!\p{L})(?:the|of|and|with|is|are|was|were|has|have|not|this|that|from|each|which|by|or|its|as|at|than|when|where|what|row|rows|data)(?!\p{L})/iu
const croatian =
  /[čćžšđ]|(?<!\p{L})(?:je|su|se|za|na|od|iz|koji|koja|nije|prema|redak|redaka)(?!\p{L})/iu

const root = join(import.meta.dir, '..')
const files = [...new Bun.Glob('**/*messages.ts').scanSync(root)].sort()

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Every text below a key; a function is asked with letters that are no word, or with numbers. */
function textsOf(value: unknown, name: string): [name: string, text: string][] {
  if (typeof value === 'string') return [[name, value]]
  if (typeof value === 'function') {
    const said = ['Q', 5].map((given) => saidOf(value, given))
    return said.filter((text) => typeof text === 'string').map((text) => [name, text])
  }
  if (!isTree(value)) return []
  return Object.entries(value).flatMap(([key, below]) => textsOf(below, `${name}.${key}`))
}

function saidOf(words: unknown, given: string | number): unknown {
  if (typeof words !== 'function') return undefined
  try {
    return Reflect.apply(words, undefined, [given, given, given, given])
  } catch {
    return undefined
  }
}

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
    const found = (texts: [string, string][], foreign: RegExp) =>
      texts.filter(([, text]) => foreign.test(text))
    expect(found(textsOf(theirs, name), english)).toEqual([])
    expect(found(textsOf(ours, name), croatian)).toEqual([])
  },
)
