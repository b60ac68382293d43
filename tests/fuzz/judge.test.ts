import { expect, test } from 'bun:test'
import type { Call } from './call.ts'
import { createJudge } from './judge.ts'
import { contractOf } from './operations.ts'

const id = { type: 'integer' }
const contract = contractOf({
  openapi: '3.1.0',
  paths: {
    '/api/things/{id}': {
      get: {
        operationId: 'getThing',
        'x-access': 'analyst',
        parameters: [{ name: 'id', in: 'path', required: true, schema: id }],
        responses: {
          200: {
            content: {
              'application/json': {
                schema: { type: 'object', required: ['id'], properties: { id } },
              },
            },
          },
        },
      },
    },
  },
  components: { schemas: { Problem: { type: 'object', required: ['status'] } } },
})
const judge = createJudge(contract)

function faultsOf(status: number, text: string, change: Partial<Call> = {}) {
  const [operation] = contract.operations
  if (!operation) throw new Error('the document has no operation')
  const target = '/api/things/1'
  const sent = { method: 'GET', target, headers: {}, body: undefined } as const
  const call = {
    operation,
    caller: 'admin',
    conditional: false,
    leaves: undefined,
    ...sent,
  } as const
  const mediaType = status < 400 ? 'application/json' : 'application/problem+json'
  const headers = new Headers({ 'content-type': mediaType })
  return judge({ ...call, ...change }, { status, headers, text })
}
const problem = (status: number) => JSON.stringify({ status })

test('a declared answer has no fault; a wrong body at a path with a parameter has one', () => {
  expect(faultsOf(200, '{"id":1}')).toEqual([])
  expect(faultsOf(200, '{"id":"x"}')).toEqual(['data/id must be integer'])
  expect(faultsOf(200, '{')).toEqual(['a body that is not JSON: {'])
})

test.each([400, 404, 409, 413, 415, 422])(
  '%d is undeclared where the document leaves it out',
  (status) => {
    expect(faultsOf(status, problem(status))).toEqual(['an undeclared status'])
  },
)

test('404 of an address that no operation has is no fault', () => {
  expect(faultsOf(404, problem(404), { target: '/api/things/' })).toEqual([])
})

test('an answer to a viewer where an analyst is needed is a fault', () => {
  expect(faultsOf(200, '{"id":1}', { caller: 'viewer' })).toEqual(['an answer beyond the role'])
})
