import { RequestProblem } from '@otel-bi/runtime/http/problem'
import { type DueRule, recordEvaluation } from '@otel-bi/store/alert-evaluations'
import type { StoredRule } from '@otel-bi/store/alert-rules'
import { ownDestinations } from '@otel-bi/store/destinations'
import type { NewMessage } from '@otel-bi/store/outbox'
import { enqueue } from '@otel-bi/store/outbox'
import type { Transaction } from '@otel-bi/store/store'
import { currentTraceId } from '@otel-bi/telemetry/trace-id'
import type { GatewayDeps } from '../../deps.ts'
import { askService, ServiceProblem } from '../overview/ask-service.ts'
import { type Evaluated, entryOf, evaluate, type Finding } from './evaluate.ts'
import { messagesOf } from './messages.ts'
import { observe } from './observe/observe.ts'
import { NotObservable, type Observed } from './observe/observed.ts'
import { identityOf, policyOf, writtenRule } from './rule.ts'

export type EvaluationDeps = Pick<
  GatewayDeps,
  | 'store'
  | 'schedules'
  | 'now'
  | 'upstreams'
  | 'internalTokens'
  | 'fetch'
  | 'logger'
  | 'serviceTimeouts'
  | 'compare'
>

export type EvaluationEnd = {
  readonly outcome: 'checked' | 'unchecked' | 'superseded'
  readonly told: number
}

/** Observes what a due rule watches, and records what was found and what is told of it in one transaction. */
export async function runEvaluation(
  due: DueRule,
  deps: EvaluationDeps,
  signal: AbortSignal,
): Promise<EvaluationEnd> {
  const { rule } = due
  const written = writtenRule(rule)
  const finding = await findingOf(rule, deps, signal)
  const now = deps.now()
  const policy = policyOf(written, rule.mutedUntil)
  let told = 0
  const recorded = await recordEvaluation(deps.store, due, async (tx, state) => {
    const evaluated = evaluate(state, finding, written, policy, now)
    const currencies = finding.outcome === 'checked' ? finding.currencies : []
    const keys = await tell(tx, due, { ...evaluated, currencies })
    told = keys
    const { instances, health, phase, nextCheckAt } = evaluated
    const isChecked = finding.outcome === 'checked'
    return {
      state: {
        ...{ phase, instances, health, nextCheckAt },
        checkedAt: isChecked ? now : state.checkedAt,
        dataVersion: isChecked ? finding.dataVersion : state.dataVersion,
      },
      history: [...evaluated.history, ...toldEntries(evaluated, now, keys > 0)].map((entry) => ({
        ...entry,
        traceId: currentTraceId(),
      })),
      outcome: finding.outcome,
      told,
      traceId: currentTraceId(),
      evaluatedAt: now,
    }
  })
  return recorded === 'recorded'
    ? { outcome: finding.outcome, told }
    : { outcome: 'superseded', told: 0 }
}

const toldEvents = {
  firing: 'told',
  still_firing: 'told_again',
  resolved: 'told_resolved',
} as const

const toldEntries = ({ told }: Evaluated, at: Date, isSent: boolean) =>
  isSent
    ? told.map(({ instance, telling }) => ({ ...entryOf(instance, toldEvents[telling]), at }))
    : []

/** Enqueues what is told for every destination that its owner still has; returns how many messages. */
async function tell(
  tx: Transaction,
  { rule, slot }: DueRule,
  evaluated: Evaluated & Pick<Observed, 'currencies'>,
) {
  if (evaluated.told.length === 0 && evaluated.toldHealth === null) return 0
  const written = { ...writtenRule(rule), id: rule.id }
  const chosen = { ids: written.destinations, owner: rule.owner }
  const destinations = written.destinations.length === 0 ? [] : await ownDestinations(tx, chosen)
  const messages = destinations.flatMap(({ id: destinationId, language }) =>
    messagesOf(written, evaluated, language).map(
      ({ what, content }): NewMessage => ({
        key: `alert ${rule.id} ${what} ${slot.toISOString()} to ${destinationId}`,
        destinationId,
        content,
      }),
    ),
  )
  return (await enqueue(tx, messages)).length
}

async function findingOf(
  rule: StoredRule,
  deps: EvaluationDeps,
  signal: AbortSignal,
): Promise<Finding> {
  try {
    return { outcome: 'checked', ...(await observedNow(rule, deps, signal)) }
  } catch (error) {
    if (signal.aborted) throw error
    const reason = reasonOf(error)
    if (reason === undefined) throw error
    return { outcome: 'unchecked', reason: reason.slice(0, 500) }
  }
}

function observedNow(
  rule: StoredRule,
  deps: EvaluationDeps,
  signal: AbortSignal,
): Promise<Observed> {
  const caller = { identity: identityOf(rule), signal }
  const { forward } = deps.serviceTimeouts
  const ask = (domain: 'aw' | 'wwi') => askService(deps.upstreams[domain], caller, deps, forward)
  return observe(writtenRule(rule), 'latest', { ...deps, ask })
}

/** What people may read of why it could not be checked; undefined for what is no problem of a source. */
function reasonOf(error: unknown): string | undefined {
  if (error instanceof NotObservable) return error.message
  if (error instanceof ServiceProblem) return error.problem.detail ?? error.problem.title
  if (error instanceof RequestProblem) return error.details.detail ?? error.message
  return undefined
}
