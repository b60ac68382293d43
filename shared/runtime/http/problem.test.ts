import { expect, test } from 'bun:test'
import {
  Problem,
  type ProblemCode,
  problemCatalogue,
  problemCodes,
} from '@otel-bi/contract/problem'
import { wordProblem } from '@otel-bi/contract/problem-words'
import { Hono } from 'hono'
import { createLogger } from '../logger.ts'
import type { HttpEnvironment } from './environment.ts'
import { errorHandler } from './errors.ts'
import { type ProblemDetails, RequestProblem } from './problem.ts'

const logger = createLogger({ service: 'test', level: 'ERROR', destination: { write() {} } })

async function answerTo(
  code: ProblemCode,
  details?: ProblemDetails,
  language = 'en',
): Promise<Response> {
  const app = new Hono<HttpEnvironment>()
  app.onError(errorHandler(logger))
  app.get('/', () => {
    throw new RequestProblem(code, details)
  })
  return app.request('/', { headers: { 'accept-language': language } })
}

test.each(problemCodes)('%s says when to come back if it is a 503, and only then', async (code) => {
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

test.each(problemCodes)('%s is in Croatian for a reader of Croatian, and says so', async (code) => {
  const detail = 'There is no scenario 7.'
  const [english, answer] = [
    Problem.parse(await (await answerTo(code, { detail })).json()),
    await answerTo(code, { detail }, 'hr-HR,en;q=0.5'),
  ]
  expect(answer.headers.get('content-language')).toBe('hr')
  expect(await answer.json()).toEqual(wordProblem(english, 'hr'))
})
