import { messageRoutes } from '@otel-bi/contract/messages'
import type { App } from '@otel-bi/runtime/http/environment'
import { mount, parseParams } from '@otel-bi/runtime/http/mount'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import { listMessages, resendMessage } from '@otel-bi/store/messages'
import { auditRoutes } from '../../audit-routes.ts'
import type { GatewayDeps } from '../../deps.ts'
import { seenByCaller } from './destinations.ts'
import { toMessage, visibleMessage } from './messages.ts'

type MessageDeps = Pick<GatewayDeps, 'store' | 'audit' | 'now' | 'pageLimit'>

export function mountMessages(app: App, { store, audit, now, pageLimit }: MessageDeps): void {
  auditRoutes(app, messageRoutes, { audit, now })
  mount(app, messageRoutes.list, async ({ limit = pageLimit, ...filter }, c) => {
    const whose = seenByCaller(c.get('identity'))
    const { data, next_cursor } = await listMessages(store, { ...filter, whose, limit })
    c.set('rowCount', data.length)
    return { data: data.map(toMessage), next_cursor }
  })
  mount(app, messageRoutes.get, async (_query, c) => {
    const { id } = parseParams(messageRoutes.get, c)
    c.set('rowCount', 1)
    return toMessage(await visibleMessage({ store, identity: c.get('identity') }, { id }))
  })
  mount(app, messageRoutes.resend, async (_query, c) => {
    const { id } = parseParams(messageRoutes.resend, c)
    const caller = { store, identity: c.get('identity') }
    await visibleMessage(caller, { id })
    if (!(await resendMessage(store, id)))
      throw new RequestProblem('not_dead', { detail: 'The message was sent, or waits to be sent.' })
    c.set('rowCount', 1)
    return toMessage(await visibleMessage(caller, { id }))
  })
}
