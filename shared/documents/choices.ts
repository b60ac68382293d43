import { croatianChoices } from '@otel-bi/contract/choices.hr'
import type { Language } from '@otel-bi/contract/language'
import type { View } from '@otel-bi/contract/view'
import { z } from 'zod'
import type { Row, Rows } from './table.ts'

/** Words for the codes that columns of a view hold. In English the codes are words already. */
export function choicesIn(view: View, language: Language): (row: Row) => Row {
  if (language === 'en') return (row) => row
  const keys = Object.entries(view.row.shape).flatMap(([key, schema]) =>
    isChoice(schema) ? [key] : [],
  )
  return (row) => ({
    ...row,
    ...Object.fromEntries(
      keys.flatMap((key) => {
        const word = croatianChoices[String(row[key])]
        return word === undefined ? [] : [[key, word] as const]
      }),
    ),
  })
}

/** The rows with the codes of their columns in a language. */
export async function* wordedRows(view: View, language: Language, rows: Rows): AsyncGenerator<Row> {
  const worded = choicesIn(view, language)
  for await (const row of rows) yield worded(row)
}

const isChoice = (schema: unknown): boolean =>
  schema instanceof z.ZodNullable ? isChoice(schema.unwrap()) : schema instanceof z.ZodEnum
