import type { StandardSchemaWithJSON } from '@modelcontextprotocol/server'
import { z } from 'zod'
import type { Schema } from './api-document.ts'

/** What a tool is given and answers with: an object by names. */
export type Named = Readonly<Record<string, unknown>>

const named = z.record(z.string(), z.unknown())

/**
 * A schema that is declared to clients and not compiled: the API checks what it is asked, by the contract that
 * the schema is made from. To compile all of them takes seconds, in which the process could do nothing else.
 */
export const declared = (schema: Schema): StandardSchemaWithJSON<Named, Named> => ({
  '~standard': {
    version: 1,
    vendor: 'otel-bi',
    jsonSchema: { input: () => ({ ...schema }), output: () => ({ ...schema }) },
    validate: (value) => {
      const parsed = named.safeParse(value)
      return parsed.success
        ? { value: parsed.data }
        : { issues: [{ message: 'must be an object' }] }
    },
  },
})
