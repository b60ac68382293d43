import { Pool } from 'pg'

const batch = 10_000

/** How many of these calls stand in the audit log, by their trace ids. */
export async function countAudited(
  postgresUrl: string,
  traceIds: readonly string[],
): Promise<number> {
  const pool = new Pool({ connectionString: postgresUrl, max: 1 })
  const count =
    'SELECT count(DISTINCT trace_id)::integer AS found FROM audit_log WHERE trace_id = ANY($1)'
  let audited = 0
  for (let from = 0; from < traceIds.length; from += batch) {
    const { rows } = await pool.query<{ found: number }>(count, [
      traceIds.slice(from, from + batch),
    ])
    audited += rows[0]?.found ?? 0
  }
  await pool.end()
  return audited
}
