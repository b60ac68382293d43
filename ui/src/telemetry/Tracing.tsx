import type { OtelBiClient } from '@otel-bi/client'
import { onMount } from 'solid-js'
import { useApi } from '../api/Api.tsx'
import { useConfig } from '../config/Config.tsx'
import type { SendSpans } from './span-exporter.ts'

const {
  VITE_OTEL_COLLECTOR_ENDPOINT: collector,
  VITE_OTEL_SERVICE_NAME: name = 'dashboard',
  VITE_OTEL_SERVICE_NAMESPACE: namespace = 'otel-bi',
} = import.meta.env

/**
 * Starts tracing once this page is painted, when its spans have somewhere to go: the collector it was
 * built with, or the gateway.
 */
export function Tracing() {
  const api = useApi()
  const { version, telemetry } = useConfig()
  const send = collector ? toCollector(collector) : toGateway(api)
  onMount(() => {
    if (!collector && telemetry.endpoint === '') return
    afterPaint(async () => {
      // A page works without its tracing, which may be gone after a deploy.
      const tracing = await import('./start-tracing.ts').catch(() => undefined)
      const resource = {
        'service.name': name,
        'service.namespace': namespace,
        'service.version': version,
      }
      tracing?.startTracing({ resource, sampleRatio: telemetry.sample_ratio, send })
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
    const answer = await fetch(`${endpoint}/v1/traces`, request)
    return answer.ok
  }

const afterPaint = (work: () => void) => requestAnimationFrame(() => setTimeout(work))
