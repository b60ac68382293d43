import { z } from '@hono/zod-openapi'
import type { Language } from '../language.ts'
import { type ColumnKind, column, type View } from '../view.ts'
import { text } from './measures.ts'
import type { Dimension, Localized, Measure, MetricModel } from './model.ts'
import type { Question } from './question.ts'

/** What a row of a question's file is. */
export const rowKinds = {
  shown: text('shown', 'prikazano'),
  others: text('others', 'ostali'),
  total: text('total', 'ukupno'),
} as const satisfies Record<string, Record<Language, string>>

const kinds = {
  money: 'money',
  count: 'integer',
  decimal: 'decimal',
  ratio: 'ratio',
} as const satisfies Record<Measure['format'], ColumnKind>

const titled = (kind: ColumnKind, title: Localized, about: Localized) =>
  column(
    { kind, title: title.en, croatian: title.hr, about: about.en, croatianAbout: about.hr },
    z.unknown(),
  )

/** Two dimensions may have one name for different members; then the key distinguishes them. */
const hasOwnKey = ({ key, cardinality }: Dimension) => key === 'int' || cardinality === 'many'

function dimensionColumns(name: string, dimension: Dimension) {
  const { title, about } = dimension
  const key = text(`${title.en}, key`, `${title.hr}, šifra`)
  return {
    ...(hasOwnKey(dimension)
      ? {
          [`${name}_key`]: titled(
            'text',
            key,
            text('What a filter names the member by.', 'Po čemu filtar imenuje člana.'),
          ),
        }
      : {}),
    [name]: titled('text', title, about),
  }
}

const relative = text(
  '(Value − comparison) / |comparison|.',
  '(Vrijednost − usporedba) / |usporedba|.',
)
const byPoints = text('Value − comparison.', 'Vrijednost − usporedba.')

function measureColumns(name: string, { title, about, format }: Measure, compared: boolean) {
  const value = { [name]: titled(kinds[format], title, about) }
  if (!compared) return value
  const before = text(`${title.en}, comparison`, `${title.hr}, usporedba`)
  const change = text(`${title.en}, change`, `${title.hr}, promjena`)
  return {
    ...value,
    [`${name}_comparison`]: titled(
      kinds[format],
      before,
      text('The same of the comparison.', 'Isto za usporedbu.'),
    ),
    [`${name}_change`]:
      format === 'ratio' ? titled('points', change, byPoints) : titled('change', change, relative),
  }
}

const periodColumns = {
  from: titled(
    'date',
    text('From', 'Od'),
    text('First day of the unit of time.', 'Prvi dan jedinice vremena.'),
  ),
  to: titled(
    'date',
    text('To', 'Do'),
    text('Last day of the unit of time.', 'Zadnji dan jedinice vremena.'),
  ),
}

/** The table that the answer to a question makes: period, members, measures with comparison and change. */
export function questionView(model: MetricModel, question: Question): View {
  const { by, grain, measures, compare } = question
  const path = `/api/${model.domain}/metrics/${model.id}`
  const about = text(
    'Whether the row is of shown members, of all others, or the total.',
    'Je li redak prikazanih članova, svih ostalih, ili ukupno.',
  )
  const declared = <T>(of: Readonly<Record<string, T>>, names: readonly string[]) =>
    names.flatMap((name) => {
      const found = of[name]
      return found === undefined ? [] : [[name, found] as const]
    })
  const columns = [
    { row: titled('text', text('Row', 'Redak'), about) },
    ...(grain ? [periodColumns] : []),
    ...declared(model.dimensions, by).map(([name, of]) => dimensionColumns(name, of)),
    ...declared(model.measures, measures).map(([name, of]) =>
      measureColumns(name, of, compare !== 'none'),
    ),
  ]
  return {
    id: `metrics-${model.id}`,
    domain: model.domain,
    title: model.title.en,
    titles: model.title,
    description: model.about.en,
    descriptions: model.about,
    path,
    row: z.object(Object.assign({}, ...columns)),
  }
}
