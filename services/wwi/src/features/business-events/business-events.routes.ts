import { wwiEventsRoute } from '@otel-bi/contract/wwi/business-events'
import type { App } from '@otel-bi/runtime/http/environment'
import { mount } from '@otel-bi/runtime/http/mount'
import { listEvents } from '@otel-bi/store/business-events'
import type { WwiDeps } from '../../deps.ts'
import { toBusinessEvent } from './business-events.ts'

export function mountBusinessEvents(app: App, { store, defaults }: WwiDeps): void {
  mount(app, wwiEventsRoute, async ({ limit = defaults.pageLimit, ...filter }, c) => {
    const { data, next_cursor } = await listEvents(store, { ...filter, limit })
    c.set('rowCount', data.length)
    return { data: data.map(toBusinessEvent), next_cursor }
  })
}
