import { setTimeout } from 'node:timers/promises'
import { claimDueRule, hastenRules, watchedDomains } from '@otel-bi/store/alert-evaluations'
import { askService } from '../overview/ask-service.ts'
import { tracedEvaluation } from './evaluation.telemetry.ts'
import { readDataState } from './observe/data-state.ts'
import { type EvaluationDeps, runEvaluation } from './run-evaluation.ts'

export type AlertSettings = {
  readonly pollMs: number
  /** How long another replica leaves a claimed rule alone: longer than an evaluation takes. */
  readonly leaseMs: number
  /** How often it is looked whether the data have changed. */
  readonly dataPollMs: number
}

const defaultSettings: AlertSettings = { pollMs: 5_000, leaseMs: 120_000, dataPollMs: 300_000 }

export type RunningAlerts = {
  /** Claims no more rules and abandons a running evaluation, which another replica repeats. */
  readonly stop: () => Promise<void>
}

/** Who looks whether the data have changed, in no user's name. */
const watcher = { subject: 'alerts', roles: ['viewer'] } as const

/** Evaluates the rules that are due, one after the other, and those whose data have changed. */
export function startAlerts(
  deps: EvaluationDeps,
  settings: AlertSettings = defaultSettings,
): RunningAlerts {
  const { store, logger, now } = deps
  const stopping = new AbortController()
  const run = tracedEvaluation(runEvaluation)
  let lookAgainAt = 0
  const lookForData = async () => {
    if (now().getTime() < lookAgainAt) return
    lookAgainAt = now().getTime() + settings.dataPollMs
    for (const domain of await watchedDomains(store)) {
      const caller = { identity: watcher, signal: stopping.signal }
      const ask = askService(deps.upstreams[domain], caller, deps)
      try {
        const { dataVersion } = await readDataState(domain, ask)
        await hastenRules(store, { domain, dataVersion }, now())
      } catch (err) {
        // The rules that watch it say so themselves.
        logger.debug({ err, domain }, 'the version of the data cannot be read')
      }
    }
  }
  const takeOne = async (): Promise<boolean> => {
    const due = await claimDueRule(store, now(), settings.leaseMs)
    if (!due) return false
    try {
      const end = await run(due, deps, stopping.signal)
      logger.debug({ rule_id: due.rule.id, ...end }, 'alert rule evaluated')
    } catch (err) {
      if (!stopping.signal.aborted)
        logger.warn({ err, rule_id: due.rule.id }, 'the alert rule is checked again later')
    }
    return true
  }
  const loop = async () => {
    while (!stopping.signal.aborted) {
      try {
        await lookForData()
        if (await takeOne()) continue
      } catch (err) {
        if (!stopping.signal.aborted) logger.warn({ err }, 'alert rules cannot be claimed')
      }
      await nap(settings.pollMs, stopping.signal)
    }
  }
  const ended = loop()
  return {
    async stop() {
      stopping.abort()
      await ended
    },
  }
}

const nap = (ms: number, signal: AbortSignal) =>
  setTimeout(ms, undefined, { signal }).catch(() => undefined)
