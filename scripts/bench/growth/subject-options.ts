import { ManifestRollup } from '@otel-bi/warehouse/extract/manifest'
import { z } from 'zod'

/** The files that a service answers from. */
export const Subject = z.object({
  directory: z.string(),
  folder: z.string(),
  database: z.enum(['AdventureWorksDW2022', 'WideWorldImportersDW']),
  tables: z
    .array(
      z.object({
        schema: z.string(),
        table: z.string(),
        day: z.string().optional(),
        columns: z.array(z.string()).readonly(),
        types: z.array(z.object({ name: z.string(), type: z.string() })).readonly(),
        parts: z
          .array(z.object({ part: z.int(), files: z.array(z.string()).readonly() }))
          .readonly(),
      }),
    )
    .readonly(),
  rollups: z.array(ManifestRollup),
})
export type Subject = z.output<typeof Subject>
