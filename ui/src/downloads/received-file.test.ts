import { expect, test } from 'bun:test'
import { ApiProblem } from '@otel-bi/client'
import { receiveFile } from './received-file.ts'

const answer = (data: ReadableStream<Uint8Array<ArrayBuffer>>) =>
  Promise.resolve({
    data,
    response: new Response(null, {
      headers: {
        'content-disposition': 'attachment; filename="aw_sales-history.csv"',
        'content-type': 'text/csv',
      },
    }),
  })

test('chunks of 3 and 2 bytes are counted as 3 and 5, and become one file of 5', async () => {
  const counts: number[] = []
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('a,b'))
      controller.enqueue(new TextEncoder().encode('\n1'))
      controller.close()
    },
  })
  const file = await receiveFile(answer(stream), (count) => counts.push(count))
  expect([file.name, file.content.type, await file.content.text(), counts]).toEqual([
    'aw_sales-history.csv',
    'text/csv',
    'a,b\n1',
    [3, 5],
  ])
})

test('a stream that breaks off is a problem and no file', async () => {
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => controller.error(new TypeError('network error')),
  })
  const received = receiveFile(answer(stream), () => undefined)
  expect(await received.catch((error: unknown) => error)).toMatchObject({
    name: ApiProblem.name,
    code: 'unreachable',
  })
})

test('what the server refuses keeps its code and trace', async () => {
  const problem = { code: 'forbidden', status: 403, trace_id: 'a'.repeat(32) }
  const call = Promise.resolve({ error: problem, response: new Response(null, { status: 403 }) })
  const refused = receiveFile(call, () => undefined)
  expect(await refused.catch((error: unknown) => error)).toMatchObject({
    code: 'forbidden',
    traceId: 'a'.repeat(32),
  })
})
