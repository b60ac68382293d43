import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Store } from './store.ts'

/** The end of a domain's chain. Kept outside the database it proves later that nothing before it changed. */
export type AuditHead = {
  readonly domain: string
  readonly id: number
  readonly hash: string
  readonly occurredAt: Date
}

/** Walks the index from one domain to the next instead of reading every row. */
const domains = sql`WITH RECURSIVE domains AS (
    SELECT min(domain) AS domain FROM audit_log
    UNION ALL
    SELECT (SELECT min(a.domain) FROM audit_log a WHERE a.domain > d.domain)
    FROM domains d WHERE d.domain IS NOT NULL
  )`

export async function auditDomains(store: Store): Promise<string[]> {
  const { rows } = await store.run((db) =>
    db.execute(sql`${domains} SELECT domain FROM domains WHERE domain IS NOT NULL`),
  )
  return z
    .array(z.object({ domain: z.string() }))
    .parse(rows)
    .map(({ domain }) => domain)
}

const HeadRows = z.array(
  z.object({
    domain: z.string(),
    id: z.coerce.number(),
    hash: z.string(),
    occurred_at: z.coerce.date(),
  }),
)

/** The head of every domain's chain, by domain. */
export async function auditHeads(store: Store): Promise<AuditHead[]> {
  const { rows } = await store.run((db) =>
    db.execute(sql`${domains}
      SELECT h.domain, h.id, h.hash, h.occurred_at
      FROM domains d
      CROSS JOIN LATERAL (
        SELECT a.domain, a.id, a.hash, a.occurred_at FROM audit_log a
        WHERE a.domain = d.domain ORDER BY a.id DESC LIMIT 1
      ) h
      ORDER BY h.domain`),
  )
  return HeadRows.parse(rows).map(({ occurred_at, ...head }) => ({
    ...head,
    occurredAt: occurred_at,
  }))
}
