import type { OtelBiClient } from '@otel-bi/client'
import { onMount } from 'solid-js'
import { useApi } from '../api/Api.tsx'
import { useConfig } from '../config/Config.tsx'
import type { SendSpans } from './span-exporter.ts'
import { tracingSettings } from './tracing-settings.ts'

/** Starts tracing once this page is painted, when its spans have somewhere to go. */
export function Tracing() {
  const api = useApi()
  const config = useConfig()
  const settings = tracingSettings(config, import.meta.env)
  onMount(() => {
    if (!settings) return
    const { endpoint, resource } = settings
    const send = URL.canParse(endpoint) ? toCollector(endpoint) : toGateway(api)
    afterPaint(async () => {
      // A page works without its tracing, which may be gone after a deploy.
      const tracing = await import('./start-tracing.ts').catch(() => undefined)
      tracing?.startTracing({ resource, sampleRatio: config.telemetry.sample_ratio, send })
    })
  })
  return null
}

/** Through the typed client, which adds the user's token. */
const toGateway =
  (api: OtelBiClient): SendSpans =>
  async (body) => {
    const { response } = await api.POST('/api/telemetry', {
      body: { resourceSpans: [] },
      bodySerializer: () => body,
      keepalive: true,
    })
    return response.ok
  }

const toCollector =
  (endpoint: string): SendSpans =>
  async (body) => {
    const headers = { 'content-type': 'application/json' }
    const request = { method: 'POST', headers, body, keepalive: true } as const
    const answer = await fetch(endpoint, request)
    return answer.ok
  }

const afterPaint = (work: () => void) => requestAnimationFrame(() => setTimeout(work))
