import { expect, test } from 'bun:test'
import { type ProblemCode, problemCatalogue } from '@otel-bi/contract/problem'
import { Hono } from 'hono'
import { createLogger } from '../logger.ts'
import type { HttpEnvironment } from './environment.ts'
import { errorHandler } from './errors.ts'
import { type ProblemDetails, RequestProblem } from './problem.ts'

const logger = createLogger({ service: 'test', level: 'ERROR', destination: { write() {} } })
const isCode = (code: string): code is ProblemCode => code in problemCatalogue
const codes = Object.keys(problemCatalogue).filter(isCode)

async function answerTo(code: ProblemCode, details?: ProblemDetails): Promise<Response> {
  const app = new Hono<HttpEnvironment>()
  app.onError(errorHandler(logger))
  app.get('/', () => {
    throw new RequestProblem(code, details)
  })
  return app.request('/')
}

test.each(codes)('%s says when to come back if it is a 503, and only then', async (code) => {
  const { status, headers } = await answerTo(code)
  expect([status, headers.get('retry-after')]).toEqual([
    problemCatalogue[code].status,
    status === 503 ? '5' : null,
  ])
})

test('what knows better says so: 60 s', async () => {
  const { headers } = await answerTo('report_incomplete', { headers: { 'retry-after': '60' } })
  expect(headers.get('retry-after')).toBe('60')
})
