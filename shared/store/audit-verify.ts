import { and, asc, eq, gt } from 'drizzle-orm'
import { chainHash, genesis } from './audit-chain.ts'
import { auditDomains } from './audit-heads.ts'
import { auditLog } from './schema.ts'
import type { Store } from './store.ts'

type BrokenLink = {
  /** Counted from 1 along the domain's chain. */
  readonly position: number
  readonly id: number
  readonly reason: string
}

export type ChainVerdict = {
  readonly domain: string
  readonly rows: number
  /** Rows written before the chain existed. */
  readonly unchained: number
  readonly head: string
  /** The first broken link; null when the whole chain holds. */
  readonly broken: BrokenLink | null
  /** Head hashes kept outside that no row has: the end of the chain was cut off. */
  readonly missingAnchors: readonly string[]
}

/** A head hash that was kept outside the database. */
export type AuditAnchor = { readonly domain: string; readonly hash: string }

/** Recomputes every link of every domain's chain; writers may go on meanwhile. */
export async function verifyAudit(
  store: Store,
  anchors: readonly AuditAnchor[] = [],
): Promise<ChainVerdict[]> {
  const domains = new Set([...(await auditDomains(store)), ...anchors.map(({ domain }) => domain)])
  const verdicts: ChainVerdict[] = []
  for (const domain of domains) {
    const expected = anchors.filter((anchor) => anchor.domain === domain)
    verdicts.push(await verifyChain(store, domain, new Set(expected.map(({ hash }) => hash))))
  }
  return verdicts
}

type Row = typeof auditLog.$inferSelect

async function verifyChain(
  store: Store,
  domain: string,
  missing: Set<string>,
): Promise<ChainVerdict> {
  let [rows, unchained, head] = [0, 0, genesis]
  for await (const row of chainOf(store, domain)) {
    rows += 1
    if (row.hash === '' && head === genesis) {
      unchained += 1
      continue
    }
    const reason = brokenBecause(row, head)
    if (reason !== undefined) {
      const broken = { position: rows - unchained, id: row.id, reason }
      return { domain, rows, unchained, head, broken, missingAnchors: [] }
    }
    head = row.hash
    missing.delete(head)
  }
  return { domain, rows, unchained, head, broken: null, missingAnchors: [...missing] }
}

function brokenBecause(row: Row, head: string): string | undefined {
  if (row.previousHash !== head)
    return 'it does not follow the row before it: a row was removed, inserted or moved'
  if (row.hash !== chainHash(head, row)) return 'its content is not what was hashed'
  return undefined
}

const pageRows = 5_000

/** A domain's rows become visible in the order of their ids, since its lock is held until commit. */
async function* chainOf(store: Store, domain: string): AsyncGenerator<Row> {
  let page: Row[]
  let last = 0
  do {
    page = await store.run((db) =>
      db
        .select()
        .from(auditLog)
        .where(and(eq(auditLog.domain, domain), gt(auditLog.id, last)))
        .orderBy(asc(auditLog.id))
        .limit(pageRows),
    )
    yield* page
    last = page.at(-1)?.id ?? last
  } while (page.length === pageRows)
}
