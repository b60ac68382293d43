import { setTimeout } from 'node:timers/promises'
import { eventMessage } from '@otel-bi/contract/events/sentence'
import { type DataChange, recordDataState } from '@otel-bi/store/data-changes'
import { enqueueEvent, isSubscribed } from '@otel-bi/store/events'
import type { Transaction } from '@otel-bi/store/store'
import type { GatewayDeps } from '../../deps.ts'
import { readDataState } from '../alerts/observe/data-state.ts'
import { askService } from '../overview/ask-service.ts'

export type WatchDeps = Pick<
  GatewayDeps,
  'store' | 'logger' | 'now' | 'upstreams' | 'internalTokens' | 'fetch' | 'serviceTimeouts'
>

const defaultPollMs = 300_000
/** Who looks, in no user's name. */
const watcher = { subject: 'events', roles: ['viewer'] } as const

/** Looks every five minutes whether the data have changed, while a webhook subscribes to that. */
export function startDataWatch(
  deps: WatchDeps,
  pollMs = defaultPollMs,
): { readonly stop: () => Promise<void> } {
  const stopping = new AbortController()
  const loop = async () => {
    while (!stopping.signal.aborted) {
      await lookForChanges(deps, stopping.signal).catch((err) => {
        if (!stopping.signal.aborted) deps.logger.warn({ err }, 'data changes cannot be recorded')
      })
      await setTimeout(pollMs, undefined, { signal: stopping.signal }).catch(() => undefined)
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

/** Records the version of each domain's data, and tells of those that have changed. */
export async function lookForChanges(deps: WatchDeps, signal: AbortSignal): Promise<void> {
  const { store, logger, now } = deps
  if (!(await isSubscribed(store, 'data.changed'))) return
  for (const domain of ['aw', 'wwi'] as const) {
    const ask = askService(deps.upstreams[domain], { identity: watcher, signal }, deps)
    const state = await readDataState(domain, ask).catch((err) => {
      logger.debug({ err, domain }, 'the version of the data cannot be read')
      return undefined
    })
    if (!state?.asOf) continue
    const { asOf, dataVersion } = state
    await recordDataState(store, { domain, asOf, dataVersion }, now(), tellChanged)
  }
}

function tellChanged(tx: Transaction, { id, ...change }: DataChange) {
  const details = {
    domain: change.domain,
    data_version: change.dataVersion,
    previous_version: change.previousVersion,
    as_of: change.asOf,
  }
  return enqueueEvent(tx, {
    type: 'data.changed',
    occurrence: `${change.domain} ${id}`,
    contentIn: (language) => eventMessage({ type: 'data.changed', details }, language),
  })
}
