import type { Dimension, MetricModel } from '@otel-bi/contract/metrics/model'
import { z } from 'zod'

/** What the document says of one question's size, by which the questions here are made too large or just large enough. */
export const Limits = z.strictObject({
  ...{ measures: z.int(), dimensions: z.int(), filters: z.int(), filter_values: z.int() },
  ...{ value_length: z.int(), members: z.int(), rows: z.int(), request_bytes: z.int() },
  ...{ first_day: z.iso.date(), last_day: z.iso.date() },
})
export type Limits = z.output<typeof Limits>

const encoded = (text: string) => encodeURIComponent(encodeURIComponent(text))
const times = (count: number, text: string, separator: string) =>
  Array.from({ length: count }, () => text).join(separator)

/** Values that have broken programs before, each once percent-encoded inside its filter. */
const texts = [
  ...["' OR 1=1 --", "'; DROP TABLE x; --", '/* */', '") FROM x --', '@from', '$1', '\\', '%_['],
  ...['\0', '\u202Egnp.exe', '💥', 'ŽĆĐ', '\uFEFF', '\r\n', '__proto__', 'constructor', 'NaN'],
].map(encoded)

/** Words whose decoding fails: alone and lone surrogates, once and twice encoded. */
const undecodable = ['%', '%25', '%FF', '%ED%A0%80', '%25ED%25A0%2580', '%C0%AF']

/** A name that no model declares, in each place where a name may stand. */
const strangers = [
  '__proto__',
  'constructor',
  'valueOf',
  'hasownproperty',
  'revenu',
  "x'--",
].flatMap((name) => [
  ...[`measures=${name}`, `by=${name}`, `order=-${name}`, `columns=${name}`, `dimension=${name}`],
  ...[`where=${name}:1`, `where=${name}!:1|2`, `where=${name}>=1`, `${name}=1`, `grain=${name}`],
])

const days = ({ first_day: first, last_day: last }: Limits) => [
  ...['0000-01-01', '0001-01-01', '1752-12-31', '9999-12-31', '2013-02-30', '-0001-01-01'].flatMap(
    (day) => [`from=${day}&to=${day}`, `compare_from=${day}&compare_to=${day}`],
  ),
  ...['none', 'previous_year', 'previous_period'].map(
    (compare) => `from=${first}&to=${last}&compare=${compare}`,
  ),
  `from=${last}&to=${last}&grain=week&compare=previous_year`,
  `from=${first}&to=${last}&grain=day`,
  ...[`compare_from=${first}&compare_to=${last}&grain=day`, `from=${last}&to=${first}`],
]

/** The dimensions with most members, as many as a question may name. */
const largest = ({ dimensions }: MetricModel, count: number) =>
  Object.entries<Dimension>(dimensions)
    .sort(
      ([, one], [, other]) =>
        Number(other.cardinality === 'many') - Number(one.cardinality === 'many'),
    )
    .slice(0, count)
    .map(([name]) => name)

/** Questions to a model that each must be refused with a reason, or answered within the limits. */
export function hostileQuestions(model: MetricModel, limits: Limits): string[] {
  const [measure = ''] = Object.keys(model.measures)
  const dimensions = Object.keys(model.dimensions)
  const [dimension = ''] = dimensions
  const numbers = [
    'NaN',
    'Infinity',
    '-Infinity',
    '1e400',
    '-1',
    '999999999999.999999',
    '0.0000001',
    '',
  ]
  const all = largest(model, limits.dimensions).join(',')
  return [
    ...strangers,
    ...texts.flatMap((text, index) => [
      `where=${dimensions[index % dimensions.length]}!:${text}|${text}`,
      `search=${text}`,
    ]),
    ...undecodable.flatMap((text) => [`where=${dimension}:${text}`, `search=${text}`]),
    ...numbers.map((number) => `by=${dimension}&where=${measure}>=${number}`),
    ...['-1', '0', String(limits.members + 1), '1e9', '9'.repeat(20), 'NaN'].map(
      (limit) => `limit=${limit}`,
    ),
    ...days(limits),
    ...['measures', 'by', 'range', 'limit', 'order', 'from', 'cursor'].map(
      (name) => `${name}=1&${name}=1`,
    ),
    ...[
      '=',
      '=1',
      '%00=1',
      'where=',
      'where=:',
      `where=${dimension}:`,
      `where=${dimension}:|`,
      'cursor=----',
    ],
    ...[limits.filter_values, limits.filter_values + 1].map(
      (count) => `where=${dimension}!:${times(count, '1', '|')}`,
    ),
    ...[limits.value_length, limits.value_length + 1].map(
      (length) => `where=${dimension}:${'1'.repeat(length)}`,
    ),
    ...[limits.filters, limits.filters + 1].map((count) =>
      times(count, `where=${dimension}!:1`, '&'),
    ),
    `measures=${times(limits.measures + 1, measure, ',')}`,
    `by=${times(limits.dimensions + 1, dimension, ',')}`,
    `by=${all}&range=all&limit=${limits.members}`,
    `by=${all}&range=all&limit=${limits.members}&grain=day`,
  ]
}

/** More than any server of HTTP reads: 10,000 values, and a URL that is only long. */
export const oversized = ({ request_bytes }: Limits) => [
  `where=product:${times(10_000, 'x', '|')}`,
  `padding=${'a'.repeat(request_bytes)}`,
]
