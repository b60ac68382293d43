import { and, eq, gt, isNull, lt, lte, ne, or, sql } from 'drizzle-orm'
import type { StoredRule } from './alert-rules.ts'
import { alertEvaluations, alertHistory, alertRules, alertStates } from './alerts.schema.ts'
import type { Store, Transaction } from './store.ts'

type StateRow = typeof alertStates.$inferSelect
export type NewHistory = Omit<typeof alertHistory.$inferInsert, 'id' | 'ruleId' | 'ruleVersion'>

/** A rule that is due, and the slot that is to be evaluated. */
export type DueRule = { readonly rule: StoredRule; readonly slot: Date }

/**
 * Claims the rule that is due for longest, so that other replicas leave it alone for `leaseMs`. The claim only
 * saves work: which evaluation counts, `recordEvaluation` decides.
 */
export function claimDueRule(
  store: Store,
  now: Date,
  leaseMs: number,
): Promise<DueRule | undefined> {
  const isFree = or(isNull(alertStates.claimedUntil), lte(alertStates.claimedUntil, sql`now()`))
  return store.run((db) =>
    db.transaction(async (tx) => {
      const [due] = await tx
        .select({ rule: alertRules, state: alertStates })
        .from(alertStates)
        .innerJoin(alertRules, eq(alertRules.id, alertStates.ruleId))
        .where(and(eq(alertRules.enabled, true), lte(alertStates.nextCheckAt, now), isFree))
        .orderBy(alertStates.nextCheckAt)
        .limit(1)
        .for('update', { of: alertStates, skipLocked: true })
      if (!due) return undefined
      await tx
        .update(alertStates)
        .set({ claimedUntil: sql`now() + ${leaseMs} * interval '1 millisecond'` })
        .where(eq(alertStates.ruleId, due.rule.id))
      return { rule: { ...due.rule, state: due.state }, slot: due.state.nextCheckAt }
    }),
  )
}

/** What an evaluation leaves: the next state, what is added to the history, and how much it told. */
export type Evaluation = {
  readonly state: Pick<
    StateRow,
    'phase' | 'instances' | 'health' | 'nextCheckAt' | 'checkedAt' | 'dataVersion'
  >
  readonly history: readonly NewHistory[]
  readonly outcome: 'checked' | 'unchecked'
  readonly told: number
  readonly traceId: string | null
  readonly evaluatedAt: Date
}

const keptMs = 30 * 24 * 3_600_000

/**
 * Records the evaluation of a slot in one transaction: `decide` gets the state under a lock and may enqueue
 * messages in it. Refused when the slot has been evaluated, or the rule changed, was switched off or deleted since
 * it was read: nothing is written then.
 */
export function recordEvaluation(
  store: Store,
  { rule: { id: ruleId, version }, slot }: DueRule,
  decide: (tx: Transaction, state: StateRow) => Promise<Evaluation>,
): Promise<'recorded' | 'superseded'> {
  return store.run((db) =>
    db.transaction(async (tx) => {
      const [current] = await tx
        .select({ state: alertStates })
        // Locked in the order in which changes of a rule lock them.
        .from(alertRules)
        .innerJoin(alertStates, eq(alertStates.ruleId, alertRules.id))
        .where(
          and(
            eq(alertRules.id, ruleId),
            eq(alertRules.version, version),
            eq(alertRules.enabled, true),
            eq(alertStates.nextCheckAt, slot),
          ),
        )
        .for('update')
      if (!current) return 'superseded'
      const { state, history, ...evaluation } = await decide(tx, current.state)
      await tx.insert(alertEvaluations).values({ ruleId, slot, ...evaluation })
      await tx
        .update(alertStates)
        .set({ ...state, claimedUntil: null })
        .where(eq(alertStates.ruleId, ruleId))
      if (history.length > 0)
        await tx
          .insert(alertHistory)
          .values(history.map((entry) => ({ ruleId, ruleVersion: version, ...entry })))
      const old = new Date(slot.getTime() - keptMs)
      await tx
        .delete(alertEvaluations)
        .where(and(eq(alertEvaluations.ruleId, ruleId), lt(alertEvaluations.slot, old)))
      return 'recorded'
    }),
  )
}

/** Makes the rules due that were last checked with another version of a domain's data. Returns how many. */
export async function hastenRules(
  store: Store,
  { domain, dataVersion }: { readonly domain: 'aw' | 'wwi'; readonly dataVersion: string },
  now: Date,
): Promise<number> {
  const subject = sql`${alertRules.definition} -> 'subject'`
  const domainOf = sql`COALESCE(${subject} ->> 'domain', split_part(${subject} ->> 'model', '.', 1))`
  const rules = sql`(SELECT ${alertRules.id} FROM ${alertRules} WHERE ${alertRules.enabled} AND ${domainOf} = ${domain})`
  const hastened = await store.run((db) =>
    db
      .update(alertStates)
      .set({ nextCheckAt: now })
      .where(
        and(
          sql`${alertStates.ruleId} IN ${rules}`,
          ne(alertStates.dataVersion, dataVersion),
          gt(alertStates.nextCheckAt, now),
        ),
      )
      .returning({ id: alertStates.ruleId }),
  )
  return hastened.length
}

/** The domains whose data enabled rules watch. */
export async function watchedDomains(store: Store): Promise<('aw' | 'wwi')[]> {
  const subject = sql`${alertRules.definition} -> 'subject'`
  const domain = sql<string>`COALESCE(${subject} ->> 'domain', split_part(${subject} ->> 'model', '.', 1))`
  const rows = await store.run((db) =>
    db.selectDistinct({ domain }).from(alertRules).where(eq(alertRules.enabled, true)),
  )
  const watched = new Set(rows.map((row) => row.domain))
  return (['aw', 'wwi'] as const).filter((name) => watched.has(name))
}
