import { describe, expect, test } from 'bun:test'
import { ApiProblem, dataOf, mayPass } from './problem.ts'

const answered = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers })

/** What a call failed with. */
async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'no failure',
    (failure: unknown) => failure,
  )
}

describe('dataOf', () => {
  test('an answer’s data are the answer', async () => {
    const call = Promise.resolve({ data: { status: 'ok' }, response: answered(200) })
    expect(await dataOf(call)).toEqual({ status: 'ok' })
  })

  test('a problem keeps its code, status, detail and trace', async () => {
    const error = {
      code: 'upstream_unavailable',
      status: 503,
      detail: 'no answer',
      trace_id: 'abc',
    }
    const failure = await failureOf(dataOf(Promise.resolve({ error, response: answered(503) })))
    expect(failure).toMatchObject({
      code: 'upstream_unavailable',
      status: 503,
      detail: 'no answer',
      traceId: 'abc',
    })
  })

  test('a 422 keeps the field and the message of each of its 2 errors; a 503 has none', async () => {
    const errors = [
      { field: 'days_back', message: 'must be a whole number from 1 to 3650' },
      { field: 'x', message: 'is not known here' },
    ]
    const error = { code: 'invalid_request', status: 422, errors }
    const failure = await failureOf(dataOf(Promise.resolve({ error, response: answered(422) })))
    expect(failure).toMatchObject({ code: 'invalid_request', errors })
    const other = { code: 'store_unavailable', status: 503 }
    const call = Promise.resolve({ error: other, response: answered(503) })
    expect(await failureOf(dataOf(call))).toMatchObject({ errors: [] })
  })

  test('an answer that is no problem, a proxy’s page say, is an unexpected answer with the header’s trace', async () => {
    const response = answered(502, { 'x-trace-id': 'def' })
    const failure = await failureOf(dataOf(Promise.resolve({ error: '<html>', response })))
    expect(failure).toMatchObject({ code: 'unexpected_answer', status: 502, traceId: 'def' })
  })

  test('no connection is unreachable', async () => {
    const failure = await failureOf(dataOf(Promise.reject(new TypeError('Failed to fetch'))))
    expect(failure).toBeInstanceOf(ApiProblem)
    expect(failure).toMatchObject({ code: 'unreachable', status: null })
  })

  test('a body that is no JSON is an unexpected answer', async () => {
    const failure = await failureOf(dataOf(Promise.reject(new SyntaxError('JSON'))))
    expect(failure).toMatchObject({ code: 'unexpected_answer' })
  })

  test('an aborted call stays aborted, so that the caller sees no failure that it caused', async () => {
    const abort = new DOMException('left the page', 'AbortError')
    expect(await failureOf(dataOf(Promise.reject(abort)))).toBe(abort)
  })
})

test.each([
  [403, false],
  [404, false],
  [422, false],
  [401, true],
  [429, true],
  [503, true],
  [null, true],
])('a failure of status %p may pass by itself: %p', (status, passes) => {
  const problem = { code: 'unexpected_answer', status, detail: null, traceId: null } as const
  expect(mayPass(new ApiProblem(problem))).toBe(passes)
})
