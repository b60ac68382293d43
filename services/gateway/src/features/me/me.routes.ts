import { meRoute } from '@otel-bi/contract/me'
import { services } from '@otel-bi/contract/services'
import { permits } from '@otel-bi/runtime/auth/roles'
import type { App } from '@otel-bi/runtime/http/environment'
import { mount } from '@otel-bi/runtime/http/mount'

export function mountMe(app: App): void {
  mount(app, meRoute, (_query, c) => {
    const { subject, roles } = c.get('identity')
    const allowed = services.gateway.routes.filter((route) => permits(roles, route['x-access']))
    const operations = allowed.map(({ operationId }) => operationId)
    return { subject, roles: [...roles], operations }
  })
}
