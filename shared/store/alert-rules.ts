import { and, eq, getTableColumns } from 'drizzle-orm'
import { alertRules, alertRuleVersions, alertStates } from './alerts.schema.ts'
import { type PageRequest, readPage } from './keyset.ts'
import { type Added, addOwned, unlessNameTaken } from './owned-rows.ts'
import type { Database, Store, Transaction } from './store.ts'

type RuleRow = typeof alertRules.$inferSelect
type StateRow = typeof alertStates.$inferSelect
/** A rule with what its latest evaluation left. */
export type StoredRule = RuleRow & { readonly state: StateRow }
export type NewRule = Omit<typeof alertRules.$inferInsert, 'id' | 'version'>

const joined = { ...getTableColumns(alertRules), state: alertStates }
const stateOf = eq(alertStates.ruleId, alertRules.id)

/** Adds a rule unless its owner has `most`; it is due at once. */
export function addAlertRule(
  store: Store,
  rule: NewRule,
  most: number,
): Promise<Added<StoredRule>> {
  const { owner, idempotencyKey, createdAt } = rule
  const list = { list: 'alert rules', owner, most, idempotencyKey }
  return addOwned<StoredRule>(store, list, {
    earlier: (tx, key) => ruleOfKey(tx, owner, key),
    count: (tx) => tx.$count(alertRules, eq(alertRules.owner, owner)),
    insert: async (tx) => {
      const [added] = await tx
        .insert(alertRules)
        .values({ ...rule, version: 1 })
        .onConflictDoNothing({ target: [alertRules.owner, alertRules.name] })
        .returning()
      if (!added) return undefined
      const [state] = await tx
        .insert(alertStates)
        .values({ ruleId: added.id, ...beginning(createdAt) })
        .returning()
      if (!state) throw new Error('the state of a new rule was not inserted')
      await keepVersion(tx, added, 'created', owner, createdAt)
      return { ...added, state }
    },
  })
}

/** The rule that its owner created under an idempotency key. */
export async function ruleOfKey(
  db: Pick<Database, 'select'>,
  owner: string,
  key: string,
): Promise<StoredRule | undefined> {
  const [found] = await db
    .select(joined)
    .from(alertRules)
    .innerJoin(alertStates, stateOf)
    .where(and(eq(alertRules.owner, owner), eq(alertRules.idempotencyKey, key)))
  return found
}

const beginning = (nextCheckAt: Date) =>
  ({
    phase: 'ok',
    instances: [],
    health: null,
    nextCheckAt,
    claimedUntil: null,
    checkedAt: null,
    dataVersion: null,
  }) as const

async function keepVersion(
  tx: Pick<Transaction, 'insert'>,
  { id: ruleId, version, ...rule }: RuleRow,
  change: 'created' | 'changed' | 'deleted',
  changedBy: string,
  changedAt: Date,
): Promise<void> {
  const { name, definition, enabled, mutedUntil, roles, owner } = rule
  const kept = { name, definition, enabled, mutedUntil, roles, owner }
  await tx
    .insert(alertRuleVersions)
    .values({ ruleId, version, change, changedBy, changedAt, rule: kept })
}

export async function findAlertRule(store: Store, id: number): Promise<StoredRule | undefined> {
  const [found] = await store.run((db) =>
    db.select(joined).from(alertRules).innerJoin(alertStates, stateOf).where(eq(alertRules.id, id)),
  )
  return found
}

export type RuleFilter = PageRequest & {
  readonly state?: StateRow['phase'] | 'off' | undefined
}

/** A page of rules, the newest first. */
export function listAlertRules(store: Store, filter: RuleFilter) {
  const { state } = filter
  const chosen =
    state === undefined
      ? undefined
      : and(
          eq(alertRules.enabled, state !== 'off'),
          state === 'off' ? undefined : eq(alertStates.phase, state),
        )
  const list = { list: 'alert_rules', id: alertRules.id }
  return readPage(store, list, filter, (db, { after, newestFirst, rows }) =>
    db
      .select(joined)
      .from(alertRules)
      .innerJoin(alertStates, stateOf)
      .where(and(after, chosen))
      .orderBy(newestFirst)
      .limit(rows),
  )
}

type Version = { readonly id: number; readonly version: number }
export type RuleChange = Pick<
  RuleRow,
  'name' | 'definition' | 'enabled' | 'mutedUntil' | 'roles' | 'ownerName' | 'updatedAt'
> & {
  readonly changedBy: string
  /** Whether its states are forgotten, so that what fires then is told. */
  readonly beginsAnew: boolean
}

/** Changes a rule that still has this version, which is due at once then; undefined when it has not, or is gone. */
export function changeAlertRule(
  store: Store,
  { id, version }: Version,
  { changedBy, beginsAnew, ...set }: RuleChange,
): Promise<StoredRule | 'name_taken' | undefined> {
  return unlessNameTaken(
    'alert_rules_name',
    store.run((db) =>
      db.transaction(async (tx) => {
        const [changed] = await tx
          .update(alertRules)
          .set({ ...set, version: version + 1 })
          .where(and(eq(alertRules.id, id), eq(alertRules.version, version)))
          .returning()
        if (!changed) return undefined
        const due = { nextCheckAt: set.updatedAt, claimedUntil: null }
        const [state] = await tx
          .update(alertStates)
          .set(beginsAnew ? beginning(set.updatedAt) : due)
          .where(eq(alertStates.ruleId, id))
          .returning()
        if (!state) throw new Error('a rule without a state')
        await keepVersion(tx, changed, 'changed', changedBy, set.updatedAt)
        return { ...changed, state }
      }),
    ),
  )
}

/** Deletes a rule that still has this version; false when it has not, or is gone. */
export function deleteAlertRule(
  store: Store,
  { id, version }: Version,
  { changedBy, at }: { readonly changedBy: string; readonly at: Date },
): Promise<boolean> {
  return store.run((db) =>
    db.transaction(async (tx) => {
      const [deleted] = await tx
        .delete(alertRules)
        .where(and(eq(alertRules.id, id), eq(alertRules.version, version)))
        .returning()
      if (!deleted) return false
      await keepVersion(tx, deleted, 'deleted', changedBy, at)
      return true
    }),
  )
}
