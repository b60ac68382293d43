import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { RecordTable } from './schema.ts'
import type { Store } from './store.ts'

const Forecast = z.object({
  date: z.string(),
  forecast: z.number(),
  lower_95: z.number(),
  upper_95: z.number(),
  channel: z.string().optional(),
})

/** A day as it was forecast. */
export type StoredForecast = z.output<typeof Forecast>

/**
 * What was forecast for each day of a range from data that ended before the day: of several, the forecast with the
 * latest data. How late it was computed does not matter; it knew nothing of the day.
 */
export async function forecastsBefore(
  store: Store,
  table: RecordTable,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<StoredForecast[]> {
  const day = sql`(${table.row} ->> 'date')`
  const rows = await store.run((db) =>
    db
      .selectDistinctOn([table.subject], { row: table.row })
      .from(table)
      .where(sql`${day} BETWEEN ${from} AND ${to} AND ${table.asOf} < ${day}::date`)
      .orderBy(table.subject, sql`${table.asOf} DESC`, sql`${table.id} DESC`),
  )
  return rows.map(({ row }) => Forecast.parse(row))
}
