import { configRoute } from '@otel-bi/contract/platform'
import type { App } from '@otel-bi/runtime/http/environment'
import { mount } from '@otel-bi/runtime/http/mount'
import type { GatewayDeps } from '../../deps.ts'

export function mountConfig(app: App, { publicConfig }: GatewayDeps): void {
  mount(app, configRoute, () => publicConfig)
}
