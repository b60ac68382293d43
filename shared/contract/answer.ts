import { z } from '@hono/zod-openapi'
import { isoDate } from './parameters.ts'

const source = z.enum(['mssql', 'mssql+extract', 'embedded']).openapi({
  description: 'SQL Server, a verified copy of its rows, or the embedded sample data.',
  example: 'mssql',
})

const extract = z
  .strictObject({
    verified_at: z.iso.datetime().openapi({
      format: 'date-time',
      description: 'When its rows were those of SQL Server.',
      example: '2026-01-31T07:15:00.000Z',
    }),
    age_seconds: z.int().min(0).openapi({
      description: 'From then until `generated_at`.',
      example: 2_700,
    }),
    checksum: z.string().openapi({
      description: 'Changes with any count or sum of any table.',
      example: '9d3b61f00c27',
    }),
  })
  .openapi({ description: 'The extract that the rows are of; left out when `source` is not one.' })

/** Metadata of every view; each view adds its parameters and method. */
const metaFields = {
  as_of: isoDate.nullable().openapi({
    description: 'Last date of the data used; null when there is no data at all.',
  }),
  from: isoDate.nullable().openapi({ description: 'First day of the window, inclusive.' }),
  to: isoDate.nullable().openapi({ description: 'Last day of the window, inclusive.' }),
  generated_at: z.iso
    .datetime()
    .openapi({ format: 'date-time', example: '2026-01-31T08:00:00.000Z' }),
  source,
  row_count: z.int().min(0).openapi({ example: 365 }),
  currencies: z.array(z.string()).openapi({
    description:
      'ISO 4217 codes of the currencies that amounts are in, the most frequent first. Several are summed as they are stored, not converted; none means that neither the data nor a setting names any.',
    example: ['USD', 'CAD'],
  }),
  data_version: z
    .string()
    .openapi({ description: 'Changes when the data changes.', example: '5f0c9a4be1d2' }),
  extract: extract.optional(),
}

/** Response of a view: its data and their metadata. */
export function answerOf<D extends z.ZodType, M extends z.ZodRawShape>(data: D, meta: M) {
  return z.strictObject({ data, meta: z.strictObject({ ...metaFields, ...meta }) })
}

/** A page of a list read by keyset: pass `next_cursor` back as `cursor`; null means the end. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.strictObject({
    data: z.array(item),
    next_cursor: z.string().nullable().openapi({ example: 'MTAwQGF1ZGl0X2xvZw' }),
  })
}

export const ok = <T extends z.ZodType>(description: string, schema: T) => ({
  200: { description, content: { 'application/json': { schema } } },
})

/** An answer with an ETag: a client that names the current one in If-None-Match gets 304 and no body. */
export const okUnlessCurrent = <T extends z.ZodType>(description: string, schema: T) => ({
  ...ok(description, schema),
  304: { description: 'If-None-Match names the current ETag' },
})

/** What a call created, at its address and with its version as the ETag; of a repeated call, what the first created. */
export const createdOrRepeated = <T extends z.ZodType>(
  path: string,
  schema: T,
  says: { readonly created: string; readonly repeated: string },
) => ({
  201: {
    description: says.created,
    headers: z.object({
      location: z.string().openapi({ example: `${path}/1` }),
      etag: z.string().openapi({ example: '"1"' }),
    }),
    content: { 'application/json': { schema } },
  },
  ...ok(says.repeated, schema),
})
