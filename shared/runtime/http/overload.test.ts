import { expect, test } from 'bun:test'
import { awSalesHistoryRoute, salesHistoryView } from '@otel-bi/contract/aw/sales-history'
import { exportPath } from '@otel-bi/contract/exports'
import { Problem } from '@otel-bi/contract/problem'
import { createBoundedQueue } from '../bounded-queue.ts'
import { createLogger } from '../logger.ts'
import { createAnswerCache } from './answer-cache.ts'
import { mountExport } from './export.ts'
import { createShell } from './shell.ts'

const logger = createLogger({ service: 'test', level: 'ERROR', destination: { write() {} } })

/** A service that computes 1 answer and draws 1 PDF at once, lets 1 wait, and stands still. */
function scene() {
  const gate = Promise.withResolvers<void>()
  const limits = { concurrency: 1, waiting: 1, waitMs: 60_000 }
  const answers = createAnswerCache(10_000, createBoundedQueue(limits))
  const drawing = createBoundedQueue(limits)
  const app = createShell(logger)
  let asked = 0
  app.use(async (c, next) => {
    c.set('identity', { subject: 'ana', roles: ['analyst'] })
    await next()
  })
  app.get('/view', async (c) => {
    asked += 1
    const compute = async () => {
      await gate.promise
      return { body: '[]', rowCount: 0, statements: [] }
    }
    await answers.answer(`"${asked}"`, compute, { subject: 'ana', signal: c.req.raw.signal })
    return c.text('computed')
  })
  mountExport(
    app,
    salesHistoryView,
    awSalesHistoryRoute,
    {
      renderPdf: (_document, caller) =>
        drawing(async () => {
          await gate.promise
          return new Uint8Array([37, 80, 68, 70])
        }, caller),
      recordExport: async () => {},
      now: () => new Date(0),
    },
    async () => ({ rows: [], rowCount: 0, meta: {} }),
  )
  return { app, open: gate.resolve }
}

test.each([
  ['a view', '/view'],
  ['a PDF', `${exportPath(salesHistoryView)}?format=pdf`],
])('of 5 calls for %s at once 1 runs, 1 waits, and 3 are 503 with Retry-After', async (_, path) => {
  const { app, open } = scene()
  const calls = Array.from({ length: 5 }, async () => app.request(path))
  const refused = await Promise.all(calls.slice(2))
  for (const answer of refused) {
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
    expect(Problem.parse(await answer.json()).code).toBe('overloaded')
  }
  open()
  const served = await Promise.all(calls.slice(0, 2))
  expect(served.map(({ status }) => status)).toEqual([200, 200])
})
