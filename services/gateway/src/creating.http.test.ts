import { expect, test } from 'bun:test'
import { Problem } from '@otel-bi/contract/problem'
import { insertDestination } from '@otel-bi/store/testing/destination'
import { z } from 'zod'
import { cases, openCreatingGateway } from './testing/creating.ts'

const { store, serve, call } = await openCreatingGateway()
const url = serve(true)
const { id: destination } = await insertDestination(store, { owner: 'ana' })

const withBody = Object.entries(cases).flatMap(([operation, { path, body }]) =>
  body ? [{ operation, path: path(destination), body }] : [],
)
const named = withBody.filter(({ body }) => 'name' in body(destination, 'x'))

const Made = z.object({ id: z.int(), version: z.int() })

async function problemOf(answer: Response): Promise<readonly [number, string]> {
  const { status, code } = Problem.parse(await answer.json())
  return [status, code]
}

test.each(named)(
  '$operation: a name that its owner uses is taken, for a new one and for one that is renamed: 409',
  async ({ path, body }) => {
    const create = (name: string) => call(url, path, { body: body(destination, name) })
    const [one, other] = [crypto.randomUUID(), crypto.randomUUID()]
    const first = await create(one)
    expect(first.status).toBe(201)
    expect(await problemOf(await create(one))).toEqual([409, 'name_taken'])
    const { id, version } = Made.parse(await (await create(other)).json())
    const rename = await call(url, `${path}/${id}`, {
      ...{ method: 'PATCH', headers: { 'if-match': `"${version}"` }, body: { name: one } },
    })
    expect(await problemOf(rename)).toEqual([409, 'name_taken'])
  },
)

test.each(withBody)(
  '$operation: a body of more than 65,536 bytes is refused: 413',
  async ({ path, body }) => {
    const padded = { ...body(destination, 'x'), padding: 'x'.repeat(65_536) }
    const answer = await call(url, path, { body: padded })
    expect(await problemOf(answer)).toEqual([413, 'content_too_large'])
  },
)

test('four kinds of things have names, and five are made from a body', () => {
  expect([named.length, withBody.length]).toEqual([4, 5])
})
