import { describe, expect, test } from 'bun:test'
import { join } from 'node:path'
import { type Problem, type ProblemCode, problemCatalogue, problemCodes } from './problem.ts'
import { croatianDetails } from './problem-details.hr.ts'
import { croatianFieldMessages } from './problem-fields.hr.ts'
import { wordDetail, wordFieldMessage } from './problem-sentences.ts'
import { wordProblem } from './problem-words.ts'

const english =
  /(?<![\w-])(?:the|of|and|with|is|are|was|were|has|have|not|this|that|from|each|which|by|or|its|as|at|than|when|where|must|may|names?|given|there|you|one|known|only)(?![\w-])/i
const croatian = /[čćžšđ]|(?<!\p{L})(?:je|su|se|za|na|od|iz|koji|koja|nije|prema|mora)(?!\p{L})/iu
const names = [
  ...['from i to', 'u by', '`by`', ': from', 'or', 'u where'],
  ...["WITH ENCODING 'UTF8'"],
]

const problemOf = (code: ProblemCode, rest: Partial<Problem> = {}): Problem => ({
  type: `urn:otel-bi:problem:${code}`,
  ...problemCatalogue[code],
  ...{ code, instance: '/api/x', trace_id: null, ...rest },
})

/** A Croatian text without what it quotes of the API, whose names are English. */
const prose = (text: string) =>
  names.reduce((left, name) => left.replaceAll(name, ''), text).replaceAll(/\{\w+\}/g, 'Q')

test.each(problemCodes)('%s has a Croatian title that differs from the English one', (code) => {
  const { title } = wordProblem(problemOf(code), 'hr')
  expect(title).not.toBe(problemCatalogue[code].title)
  expect(title).not.toMatch(english)
  expect(wordProblem(problemOf(code), 'en').title).toBe(problemCatalogue[code].title)
})

const catalogue = [
  ...Object.entries(croatianDetails).map(([en, hr]) => [en, hr, wordDetail] as const),
  ...Object.entries(croatianFieldMessages).map(([en, hr]) => [en, hr, wordFieldMessage] as const),
]

/** A text with its n-th value as `v{n}`. */
function filled(text: string, order: readonly string[]): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => `v${order.indexOf(name)}`)
}

describe.each(catalogue)('%s', (en, hr, word) => {
  const order = [...en.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? [])

  test('is worded in Croatian with each value in its place', () => {
    expect(word(filled(en, order), 'hr')).toBe(filled(hr, order))
    expect(word(filled(en, order), 'en')).toBe(filled(en, order))
  })

  test('is English in English and Croatian in Croatian', () => {
    expect(prose(hr)).not.toMatch(english)
    expect(en).not.toMatch(croatian)
  })
})

const root = join(import.meta.dir, '../..')

/** The sources below folders that answer requests. */
async function sourcesIn(folders: readonly string[]): Promise<string> {
  const files = folders
    .flatMap((folder) => [...new Bun.Glob(`${folder}/**/*.ts`).scanSync(root)])
    .filter((file) => !/\.test\.ts$|\/(?:testing|node_modules|generated|variables)\//.test(file))
  return (await Promise.all(files.map((file) => Bun.file(join(root, file)).text()))).join('\n')
}

/** The texts that a pattern's second group finds, each with a word in place of its values. */
const textsIn = (source: string, pattern: RegExp): string[] => [
  ...new Set(
    [...source.matchAll(pattern)].flatMap(([, , text]) =>
      text ? [text.replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, 'Q').replaceAll("\\'", "'")] : [],
    ),
  ),
]

/** Details composed of parts: each whole sentence is in the catalogue by itself. */
const composed = [
  'Q does not answerQ.',
  'REPORT_OUTPUT_DIR Q.',
  'address Q',
  'events Q',
  "${by === undefined ? 'It was changed' : ",
]

test('every detail that is written in a service has its Croatian sentence', async () => {
  const source = await sourcesIn([
    'services/*/src',
    'shared/runtime/http',
    'shared/analytics/forecast',
  ])
  const written =
    /(?:\bdetail(?: =|:)|(?:NotSendable|NotObservable)\(|ForecastError\('\w+',)\s*(['`])((?:\\.|(?!\1)[^\\])+)\1/g
  // One word is a value, not a sentence.
  const details = textsIn(source, written).filter(
    (text) => text.includes(' ') && !composed.includes(text),
  )
  expect(details.length).toBeGreaterThan(60)
  expect(details.filter((detail) => wordDetail(detail, 'hr') === detail)).toEqual([])
})

test.each(Object.entries(croatianDetails).filter(([en]) => en.includes('{at}')))(
  '%s says its instant as Croatian does: 31. 1. 2026. 08:00 UTC',
  (en) => {
    const detail = en.replaceAll(/\{(\w+)\}/g, (_, name) =>
      name === 'at' ? '2026-01-31T08:00:00.000Z' : 'X',
    )
    const worded = wordDetail(detail, 'hr')
    expect(worded).toContain('31. 1. 2026. 08:00 UTC')
    expect(worded).not.toContain('2026-')
  },
)

test.each([
  ['This needs the role analyst.', 'Za ovo je potrebna uloga analitičar.'],
  ['A body may have 1048576 bytes.', 'Tijelo zahtjeva smije imati 1.048.576 bajtova.'],
  [
    'There is no complete quarter in the data that the question leaves.',
    'U podacima koje upit ostavlja nema potpunog razdoblja (tromjesečje).',
  ],
])('the value in “%s” is worded: %s', (en, hr) => {
  expect(wordDetail(en, 'hr')).toBe(hr)
})

test('several details one after another are worded each: 2 sentences of what a store lacks', () => {
  const one = (place: string) =>
    `${place} lacks the columns trace_id (text): restore the table with its rows from a backup.`
  expect(wordDetail(`${one('public.audit_log')} ${one('public.reports')}`, 'hr')).toBe(
    'Tablici public.audit_log nedostaju stupci trace_id (text): vratite tablicu s redcima iz sigurnosne kopije. Tablici public.reports nedostaju stupci trace_id (text): vratite tablicu s redcima iz sigurnosne kopije.',
  )
})

test('every error that an engine or a job throws has its Croatian sentence', async () => {
  const source = await sourcesIn(['shared/warehouse', 'shared/jobs', 'shared/store'])
  const thrown =
    /new (?:WarehouseUnavailable|WarehouseTimeout|WarehouseQueryError|StoreUnavailable)\(\s*(['`])((?:\\.|(?!\1)[^\\])+)\1|\breason = (`)(missed[^`]+)`/g
  // The reasons of an engine are worded one by one.
  const errors = textsIn(source, thrown).filter((text) => text !== 'Q: Q')
  expect(errors.length).toBeGreaterThan(8)
  expect(errors.filter((error) => wordDetail(error, 'hr') === error)).toEqual([])
})

test('everything that may be wrong with a field has its Croatian sentence', async () => {
  const source = await sourcesIn(['services/*/src/features', 'shared/contract', 'shared/metrics'])
  const written =
    /(['`])((?:must (?:be|have|name|lie|not|come|differ)|is (?:missing|given|not known)|may (?:name|not|be)|names (?!all)|has (?:a value|unknown)|bounds a) (?:\\.|(?!\1)[^\\])+)\1/g
  const messages = textsIn(source, written).filter((text) => !(text in croatianFieldMessages))
  expect(messages.length).toBeGreaterThan(30)
  expect(messages.filter((message) => wordFieldMessage(message, 'hr') === message)).toEqual([])
})

test('a bad request is worded field by field: its detail repeats its errors', () => {
  const errors = [
    { field: 'days_back', message: 'must be a whole number from 1 to 3650' },
    { field: 'x', message: 'is not known here; known are days_back, channel' },
  ]
  const { detail, errors: worded } = wordProblem(
    problemOf('invalid_request', { errors, detail: 'x' }),
    'hr',
  )
  expect(detail).toBe(
    'days_back mora biti cijeli broj od 1 do 3650; x ovdje nije poznato; poznati su days_back, channel',
  )
  expect(worded?.map(({ field }) => field)).toEqual(['days_back', 'x'])
})

test('a detail that nothing words stays as it is', () => {
  expect(wordDetail('Qqq qqq.', 'hr')).toBe('Qqq qqq.')
})

test('a relayed title is worded by its code', () => {
  const { title } = problemCatalogue.warehouse_timeout
  expect(wordProblem(problemOf('no_data', { detail: title }), 'hr').detail).toBe(
    'Skladište podataka predugo odgovara',
  )
})
