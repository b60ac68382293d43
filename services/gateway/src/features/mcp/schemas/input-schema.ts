import { z } from 'zod'
import type { ApiDocument, Operation, Parameter, Schema } from './api-document.ts'
import { commonSchema, type Variant } from './common-schema.ts'
import { resolved, selfContained } from './referenced.ts'

/** An operation of a tool, and the value of the argument that chooses it. */
export type Choice = { readonly choice: string; readonly operation: Operation }

/** Headers that a program may want to say; the others are the gateway's own business. */
const headers = ['idempotency-key']

const isArgument = ({ in: place, name }: Parameter): boolean =>
  place !== 'header' || headers.includes(name)

/** The arguments of a tool: which operation, and the parameters and body members of each. */
export function inputSchema(
  choices: readonly Choice[],
  choose: { readonly name: string; readonly about: string } | undefined,
  { schemas }: ApiDocument,
): Schema {
  const members = choices.flatMap(({ choice, operation }) =>
    membersOf(operation, schemas).map((member) => ({ ...member, choice })),
  )
  const byName = Map.groupBy(members, ({ name }) => name)
  const merged = [...byName].map(([name, same]): readonly [string, Schema] => [
    name,
    onlyFor(same, choices.length, commonSchema(same, choose?.name ?? '')),
  ])
  const required = [...byName].flatMap(([name, same]) =>
    same.length === choices.length && same.every((member) => member.required) ? [name] : [],
  )
  const own: readonly (readonly [string, Schema])[] = choose
    ? [
        [
          choose.name,
          {
            type: 'string',
            enum: choices.map(({ choice }) => choice),
            description: choose.about,
          },
        ],
      ]
    : []
  return selfContained(
    {
      type: 'object',
      properties: Object.fromEntries([...own, ...merged]),
      required: [...own.map(([name]) => name), ...required],
      additionalProperties: false,
    },
    schemas,
  )
}

const bodySchema = z.object({
  properties: z.record(z.string(), z.record(z.string(), z.unknown())),
  required: z.array(z.string()).default([]),
})

type Member = { readonly name: string; readonly schema: Schema; readonly required: boolean }

function membersOf({ parameters, body }: Operation, schemas: ApiDocument['schemas']): Member[] {
  const own = parameters.filter(isArgument)
  if (!body) return own
  const { properties, required } = bodySchema.parse(resolved(body, schemas))
  return [
    ...own,
    ...Object.entries(properties).map(([name, schema]) => ({
      ...{ name, schema, required: required.includes(name) },
    })),
  ]
}

/** Says which choices know an argument, where not all do. */
function onlyFor(same: readonly Variant[], all: number, schema: Schema): Schema {
  if (same.length === all) return schema
  const choices = same.map(({ choice }) => choice).join(', ')
  return { ...schema, description: `Only for ${choices}. ${schema.description ?? ''}`.trim() }
}
