import type { RowMark } from '@otel-bi/metrics/compile-rows'
import { z } from 'zod'
import { invalidRequest } from '../http/mount.ts'

const Mark = z.tuple([z.int().min(0).max(99), z.string().max(60), z.number()])

/** An opaque mark of the last row of a page. */
export const encodeMark = ({ fact, text, number }: RowMark): string =>
  Buffer.from(JSON.stringify([fact, text, number])).toString('base64url')

/** @throws RequestProblem invalid_request for anything that `encodeMark` did not make. */
export function decodeMark(cursor: string): RowMark {
  const parsed = Mark.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()))
  if (!parsed.success)
    throw invalidRequest([
      { field: 'cursor', message: 'must be a next_cursor from an earlier answer' },
    ])
  const [fact, text, number] = parsed.data
  return { fact, text, number }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
