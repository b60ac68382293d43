import { expect, test } from 'bun:test'
import { ApiProblem } from '@otel-bi/client'
import { tracedDataOf } from './traced.ts'

const answer = (headers: Record<string, string>) => new Response('{}', { headers })

test('two answers with equal data keep the trace of each', async () => {
  const traces = await Promise.all(
    ['a1', 'b2'].map((id) =>
      tracedDataOf(Promise.resolve({ data: { total: 7 }, response: answer({ 'x-trace-id': id }) })),
    ),
  )
  expect(traces).toEqual([
    { total: 7, traceId: 'a1' },
    { total: 7, traceId: 'b2' },
  ])
})

test('an answer without a trace says so, and a problem stays a problem', async () => {
  const untraced = await tracedDataOf(Promise.resolve({ data: {}, response: answer({}) }))
  expect(untraced).toEqual({ traceId: null })
  const refused = tracedDataOf(Promise.resolve({ response: new Response(null, { status: 403 }) }))
  await expect(refused).rejects.toBeInstanceOf(ApiProblem)
})
