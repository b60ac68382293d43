import { startTraceStore } from '../../scripts/demo/trace-store/server.ts'
import { type Stack, startStack } from './stack.ts'

/** A stack whose traces are kept beside it, as the demo keeps them: the page of traces has some to show. */
export async function startTracedStack(): Promise<Stack> {
  const store = startTraceStore(0)
  const stack = await startStack({
    environment: {
      OTEL_TRACES_EXPORTER: 'otlp',
      OTEL_METRICS_EXPORTER: 'none',
      OTEL_LOGS_EXPORTER: 'none',
      OTEL_EXPORTER_OTLP_ENDPOINT: store.url,
      TRACE_STORE_URL: store.url,
    },
  })
  return {
    ...stack,
    async stop() {
      const codes = await stack.stop()
      await store.stop()
      return codes
    },
  }
}
