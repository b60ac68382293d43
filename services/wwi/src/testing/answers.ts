import { expect } from 'bun:test'
import { Problem } from '@otel-bi/contract/problem'
import type { z } from 'zod'

/** The body of an answer with this status, exactly as its contract schema has it. */
export async function answerAs<S extends z.ZodType>(
  schema: S,
  answer: Response,
  status = 200,
): Promise<z.output<S>> {
  const body: unknown = await answer.json()
  if (answer.status !== status) throw new Error(`${answer.status}: ${JSON.stringify(body)}`)
  return schema.parse(body)
}

/** The code of a problem, and the fields it names. */
export async function problemOf(answer: Response) {
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  const { status, code, errors = [] } = Problem.parse(await answer.json())
  return { status, code, fields: errors.map(({ field }) => field) }
}
