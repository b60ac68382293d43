import { describe, expect, test } from 'bun:test'
import { z } from 'zod'
import { awRoutes, wwiRoutes } from '../services.ts'
import { awFigures } from './aw-figures.ts'
import type { Figure, ViewFigures } from './figure.ts'
import { wwiFigures } from './wwi-figures.ts'

const figures: Readonly<Record<string, ViewFigures | Figure>> = { ...awFigures, ...wwiFigures }

type Schema = {
  readonly type?: string | readonly string[] | undefined
  readonly anyOf?: readonly Schema[] | undefined
  readonly properties?: Readonly<Record<string, Schema>> | undefined
  readonly items?: Schema | undefined
}
const Schema: z.ZodType<Schema> = z.lazy(() =>
  z.object({
    type: z.union([z.string(), z.array(z.string())]).optional(),
    anyOf: z.array(Schema).optional(),
    properties: z.record(z.string(), Schema).optional(),
    items: Schema.optional(),
  }),
)

/** The views that are no metric model’s own, each with the schema of its data. */
const views = [...awRoutes, ...wwiRoutes]
  .filter(({ method, path }) => method === 'get' && !/\/(?:metrics|export|statements)\b/.test(path))
  .map(({ operationId, responses }) => {
    const { schema } = responses[200].content['application/json']
    const answer = Schema.parse(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'output' }))
    return { operationId, data: answer.properties?.data }
  })

const alternatives = (schema: Schema): readonly Schema[] => schema.anyOf ?? [schema]
const isNumeric = (schema: Schema) =>
  alternatives(schema).some(({ type }) =>
    [type].flat().some((one) => one === 'number' || one === 'integer'),
  )
const numbersOf = ({ properties = {} }: Schema) =>
  Object.keys(properties).filter((name) => isNumeric(properties[name] ?? {}))

/** The same measures in another window: a figure of `current` has its own comparison. */
const beside = ['previous', 'change']

/** The groups of figures in an answer, by the names of the figures’ table, with their numeric fields. */
function groupsOf(data: Schema): [group: string, fields: string[]][] {
  if (data.items) return [['rows', numbersOf(data.items)]]
  return Object.entries(data.properties ?? {}).flatMap(([name, schema]) => {
    const fields = alternatives(schema).flatMap((one) => numbersOf(one.items ?? one))
    return beside.includes(name) || fields.length === 0 ? [] : [[name, fields]]
  })
}

test('every view, and no other operation, is in the table of figures', () => {
  expect(Object.keys(figures).sort()).toEqual(views.map(({ operationId }) => operationId).sort())
})

describe('each numeric column is a measure or has its reason, and each figure is a column:', () => {
  for (const { operationId, data = {} } of views) {
    const view = figures[operationId]
    if (view === undefined || !('groups' in view)) continue
    for (const [group, fields] of groupsOf(data))
      test(`${operationId} ${group}`, () => {
        const { by, figures: known = {} } = view.groups[group] ?? {}
        expect(fields.filter((name) => name !== by?.field).sort()).toEqual(
          Object.keys(known).sort(),
        )
      })
    test(`${operationId} has the groups of the table alone`, () => {
      expect(
        groupsOf(data)
          .map(([group]) => group)
          .sort(),
      ).toEqual(Object.keys(view.groups).sort())
    })
  }
})
