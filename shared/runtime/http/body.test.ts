import { expect, test } from 'bun:test'
import { Problem } from '@otel-bi/contract/problem'
import fc from 'fast-check'
import { z } from 'zod'
import { createLogger } from '../logger.ts'
import { parseBody, smallBody } from './body.ts'
import { createShell } from './shell.ts'

const message = 'must be a whole number from 1 to 9'
const number = z.int(message).min(1, message).max(9, message)
const route = {
  request: {
    body: {
      content: {
        'application/json': {
          schema: z.strictObject({ number, list: z.array(number, 'must be a list').optional() }),
        },
      },
    },
  },
}

const logger = createLogger({ service: 'test', level: 'ERROR', destination: { write() {} } })
const app = createShell(logger)
app.use(smallBody)
app.post('/', async (c) => c.json(await parseBody(route, c)))

const send = (body: string | Uint8Array<ArrayBuffer>, contentType = 'application/json') =>
  app.request('/', { method: 'POST', body, headers: { 'content-type': contentType } })
const problem = async (answer: Response) => Problem.parse(await answer.json())

test('a valid body is read, with a charset in its content type or not', async () => {
  for (const contentType of ['application/json', 'Application/JSON; charset=utf-8']) {
    const answer = await send('{"number": 7}', contentType)
    expect([answer.status, await answer.json()]).toEqual([200, { number: 7 }])
  }
})

test('every wrong field is named with what is allowed, and those unknown with what is known', async () => {
  const answer = await send('{"number": 10, "list": [1, "two"], "colour": "red"}')
  const { errors, code } = await problem(answer)
  expect([answer.status, code]).toEqual([422, 'invalid_request'])
  expect(errors).toEqual([
    { field: 'number', message },
    { field: 'list.1', message },
    { field: 'colour', message: 'is not known here; known are number, list' },
  ])
})

test.each(['[]', '7', 'null', '"text"'])(
  '%s is no object, so the body itself is wrong',
  async (json) => {
    const answer = await send(json)
    const { errors } = await problem(answer)
    expect([answer.status, errors?.map(({ field }) => field)]).toEqual([422, ['body']])
  },
)

test.each([
  ['nothing', ''],
  ['half an object', '{"number": 7'],
  ['a trailing comma', '{"number": 7,}'],
  ['a word', 'number=7'],
  ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
])('%s is malformed: 400', async (_, body) => {
  const answer = await send(body)
  expect([answer.status, (await problem(answer)).code]).toEqual([400, 'malformed_request'])
})

test('a form is not JSON: 415', async () => {
  const answer = await send('number=7', 'application/x-www-form-urlencoded')
  expect([answer.status, (await problem(answer)).code]).toEqual([415, 'unsupported_media_type'])
})

test('a body that declares 65,537 bytes is not even read: 413', async () => {
  const headers = { 'content-type': 'application/json', 'content-length': '65537' }
  const answer = await app.request('/', { method: 'POST', body: '{"number": 7}', headers })
  expect([answer.status, (await problem(answer)).code]).toEqual([413, 'content_too_large'])
})

test('65,536 bytes without a declared length are taken and 65,537 are not: 413', async () => {
  const padded = (bytes: number) => '{"number": 7}'.padEnd(bytes)
  expect((await send(padded(65_536))).status).toBe(200)
  const answer = await send(padded(65_537))
  expect([answer.status, (await problem(answer)).code]).toEqual([413, 'content_too_large'])
})

test('whatever the body, the answer is 200, 400 or 422 and says what is wrong', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (body) => {
      const answer = await send(body)
      expect([200, 400, 422]).toContain(answer.status)
      expect(await answer.json()).toBeObject()
    }),
    { numRuns: 200 },
  )
})
