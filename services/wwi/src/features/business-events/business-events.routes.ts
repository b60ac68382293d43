import { exportPath } from '@otel-bi/contract/exports'
import type { Language, Texts } from '@otel-bi/contract/language'
import { businessEventsView, wwiEventsRoute } from '@otel-bi/contract/wwi/business-events'
import { eventText } from '@otel-bi/contract/wwi/event-text'
import type { App } from '@otel-bi/runtime/http/environment'
import { mountFile } from '@otel-bi/runtime/http/export'
import { mount } from '@otel-bi/runtime/http/mount'
import { countEvents, listEvents } from '@otel-bi/store/business-events'
import type { WwiDeps } from '../../deps.ts'
import { toBusinessEvent } from './business-events.ts'

type Filter = Omit<Parameters<typeof listEvents>[1], 'cursor' | 'limit'>

export function mountBusinessEvents(app: App, deps: WwiDeps): void {
  const { store, defaults } = deps
  const path = exportPath(businessEventsView)
  mount(app, wwiEventsRoute, async ({ limit = defaults.pageLimit, ...filter }, c) => {
    const { data, next_cursor } = await listEvents(store, { ...filter, limit })
    c.set('rowCount', data.length)
    return { data: data.map(toBusinessEvent), next_cursor }
  })
  mountFile(app, path, wwiEventsRoute, deps, async (query, _caller, language) => {
    const filter: Filter = { kind: query.kind, severity: query.severity, state: query.state }
    const rowCount = await countEvents(store, filter)
    const meta = {
      parameters: filter,
      row_count: rowCount,
      generated_at: deps.now().toISOString(),
      source: storedEvents[language],
    }
    return { view: businessEventsView, rows: allEvents(deps, filter, language), rowCount, meta }
  })
}

const storedEvents: Texts = {
  en: 'events stored by earlier scans',
  hr: 'događaji koje su spremile ranije pretrage',
}

const pageSize = 1_000

/** Every event, a page at a time, so that no file needs them all in memory. */
async function* allEvents({ store }: WwiDeps, filter: Filter, language: Language) {
  for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
    const { data, next_cursor } = await listEvents(store, { ...filter, cursor, limit: pageSize })
    for (const event of data.map(toBusinessEvent))
      yield { ...event, details: eventText(event, language) }
    cursor = next_cursor ?? undefined
  }
}
