import { expect, test } from 'bun:test'
import { join } from 'node:path'
import { Problem } from '@otel-bi/contract/problem'
import { changeDestination } from '@otel-bi/store/destinations'
import { insertDestination } from '@otel-bi/store/testing/destination'
import { z } from 'zod'
import { at, cases, openCreatingGateway } from './testing/creating.ts'

const { store, serve, call } = await openCreatingGateway()
/** A gateway with a mail server, and one from which it was taken away. */
const before = serve(true)
const after = serve(false)

const create = (url: URL, path: string, body: object | undefined, idempotencyKey: string) =>
  call(url, path, {
    method: 'POST',
    headers: { 'idempotency-key': idempotencyKey },
    ...(body && { body }),
  })

/** Tested where they are: a job's run in shared/jobs, a scenario in the service that computes it. */
const elsewhere = ['runJob', 'createWwiScenario']

const Operation = z.object({
  operationId: z.string(),
  parameters: z.array(z.object({ name: z.string() })).default([]),
})
const Paths = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })

test('every call of the contract that takes an Idempotency-Key is tested here or named with its place', async () => {
  const file = Bun.file(join(import.meta.dir, '../../../openapi/gateway.json'))
  const { paths } = Paths.parse(await file.json())
  const operations = Object.values(paths)
    .flatMap((methods) => Object.values(methods))
    .flatMap((operation) => Operation.safeParse(operation).data ?? [])
    .filter(({ parameters }) => parameters.some(({ name }) => name === 'idempotency-key'))
  expect(operations.map(({ operationId }) => operationId).sort()).toEqual(
    [...Object.keys(cases), ...elsewhere].sort(),
  )
})

const idIn = async (answer: Response) => z.object({ id: z.int() }).parse(await answer.json()).id

test.each(Object.entries(cases))(
  '%s: a retry gets the first answer, although its destination was deleted and the mail server taken away',
  async (_operation, { path, body }) => {
    const destination = await insertDestination(store, { owner: 'ana' })
    const { id } = destination
    const name = crypto.randomUUID()
    const first = await create(before, path(id), body?.(id, name), name)
    expect(first.ok).toBe(true)
    await changeDestination(store, destination, { deletedAt: at })
    const retried = await create(after, path(id), body?.(id, name), name)
    expect([retried.status, await idIn(retried)]).toEqual([200, await idIn(first)])
    if (!body) return
    const other = await create(before, path(id), body(id, 'another'), name)
    const { status, code } = Problem.parse(await other.json())
    expect([status, code]).toEqual([422, 'idempotency_key_reused'])
  },
)
