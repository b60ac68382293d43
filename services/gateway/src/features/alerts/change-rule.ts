import { type AlertRuleChange, mostAlertRules, NewAlertRule } from '@otel-bi/contract/alerts/rule'
import { type Identity, nameOf } from '@otel-bi/runtime/auth/identity'
import { earlierCall, sameRequest } from '@otel-bi/runtime/http/earlier-call'
import { hasChanged, requireVersion } from '@otel-bi/runtime/http/if-match'
import { fieldProblems, invalidRequest } from '@otel-bi/runtime/http/mount'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import { fingerprintOf } from '@otel-bi/runtime/http/request-fingerprint'
import {
  addAlertRule,
  changeAlertRule,
  deleteAlertRule,
  findAlertRule,
  ruleOfKey,
  type StoredRule,
} from '@otel-bi/store/alert-rules'
import { ownDestinations } from '@otel-bi/store/destinations'
import type { Store } from '@otel-bi/store/store'
import type { Based } from '../../based-on.ts'
import { canonicalRule } from './canonical-rule.ts'
import { writtenRule } from './rule.ts'

/** The store as one user changes it. */
export type Editor = {
  readonly store: Store
  readonly identity: Identity
  readonly now: () => Date
}

/** @throws RequestProblem not_found. */
export async function storedRule({ store }: Pick<Editor, 'store'>, id: number) {
  const rule = await findAlertRule(store, id)
  if (rule) return rule
  throw new RequestProblem('not_found', { detail: `There is no alert rule ${id}.` })
}

/**
 * Adds a rule, or returns the one that an earlier identical call created.
 * @throws RequestProblem for what cannot be watched, a name or a key that is taken, a destination of another user,
 * and beyond the number of rules that one user may keep.
 */
export async function createRule(
  { store, identity, now }: Editor,
  request: NewAlertRule,
  idempotencyKey: string | undefined,
): Promise<{ readonly rule: StoredRule; readonly created: boolean }> {
  const at = now()
  const fingerprint = fingerprintOf(request)
  const earlier = await earlierCall(idempotencyKey, fingerprint, (key) =>
    store.run((db) => ruleOfKey(db, identity.subject, key)),
  )
  if (earlier) return { rule: earlier, created: false }
  const { name, ...definition } = canonicalRule(request)
  await requireOwnDestinations(store, identity.subject, definition.destinations)
  const added = await addAlertRule(
    store,
    {
      owner: identity.subject,
      ownerName: nameOf(identity),
      roles: [...identity.roles],
      name,
      definition,
      enabled: true,
      mutedUntil: null,
      createdAt: at,
      updatedAt: at,
      idempotencyKey: idempotencyKey ?? null,
      fingerprint,
    },
    mostAlertRules,
  )
  if (added.outcome === 'name_taken') throw nameTaken(name)
  if (added.outcome === 'full')
    throw new RequestProblem('too_many_alert_rules', {
      detail: `You have ${mostAlertRules} alert rules, which is the most; delete one to add another.`,
    })
  return {
    rule: sameRequest(added.row, fingerprint),
    created: added.outcome === 'added',
  }
}

/** What an admin may change of the rule of another. */
const switches = ['enabled', 'muted_until']

/** @throws RequestProblem not_found, forbidden, precondition_failed, name_taken, or invalid_request. */
export async function changeRule(
  editor: Editor,
  { id, tags }: Based,
  request: AlertRuleChange,
): Promise<StoredRule> {
  const { store, identity, now } = editor
  const rule = await storedRule(editor, id)
  const isOwner = rule.owner === identity.subject
  const isSwitch = Object.keys(request).every((field) => switches.includes(field))
  if (!isOwner && !(isSwitch && identity.roles.includes('admin')))
    throw new RequestProblem('forbidden', {
      detail: `Only its owner, ${rule.ownerName}, may change it; an admin may mute it or switch it off.`,
    })
  requireVersion(tags, rule)
  const { enabled = rule.enabled, muted_until, ...changes } = request
  const before = writtenRule(rule)
  const { name, ...definition } = isSwitch ? before : changedRule(before, changes)
  await requireOwnDestinations(store, rule.owner, changes.destinations ?? [])
  const changed = await changeAlertRule(store, rule, {
    name,
    definition,
    enabled,
    mutedUntil: muted_until === undefined ? rule.mutedUntil : dateOf(muted_until),
    roles: isOwner ? [...identity.roles] : rule.roles,
    ownerName: isOwner ? nameOf(identity) : rule.ownerName,
    updatedAt: now(),
    changedBy: identity.subject,
    beginsAnew: (enabled && !rule.enabled) || watchesOther(before, definition),
  })
  if (changed === 'name_taken') throw nameTaken(name)
  if (!changed) throw hasChanged(await storedRule(editor, id))
  return changed
}

const dateOf = (text: string | null) => (text === null ? null : new Date(text))

type Watching = Pick<NewAlertRule, 'subject' | 'condition'>

const watchesOther = (before: Watching, after: Watching) =>
  JSON.stringify([before.subject, before.condition]) !==
  JSON.stringify([after.subject, after.condition])

/** The changed rule as a whole must be one that could be added. */
function changedRule(
  before: NewAlertRule,
  changes: Omit<AlertRuleChange, 'enabled' | 'muted_until'>,
): NewAlertRule {
  const parsed = NewAlertRule.safeParse({ ...before, ...changes })
  if (parsed.success) return canonicalRule(parsed.data)
  const known = Object.keys(NewAlertRule.shape)
  throw invalidRequest(parsed.error.issues.flatMap((issue) => fieldProblems(issue, known)))
}

/** Deletes a rule and returns it as it was. @throws RequestProblem as `changeRule` does. */
export async function deleteRule(editor: Editor, { id, tags }: Based): Promise<StoredRule> {
  const { store, identity, now } = editor
  const rule = await storedRule(editor, id)
  if (rule.owner !== identity.subject && !identity.roles.includes('admin'))
    throw new RequestProblem('forbidden', {
      detail: `Only its owner, ${rule.ownerName}, or an admin may delete it.`,
    })
  requireVersion(tags, rule)
  const by = { changedBy: identity.subject, at: now() }
  if (!(await deleteAlertRule(store, rule, by))) throw hasChanged(await storedRule(editor, id))
  return rule
}

async function requireOwnDestinations(store: Store, owner: string, ids: readonly number[]) {
  if (ids.length === 0) return
  const own = await store.run((db) => ownDestinations(db, { ids, owner }))
  const missing = ids.filter((id) => !own.some((destination) => destination.id === id))
  if (missing.length > 0)
    throw invalidRequest([
      {
        field: 'destinations',
        message: `names ${missing.join(', ')}, which the owner does not have`,
      },
    ])
}

const nameTaken = (name: string) =>
  new RequestProblem('name_taken', {
    detail: `You have an alert rule "${name}" already; choose another name, or change that one.`,
  })
