import { traceHeaders } from '@otel-bi/telemetry/trace-id'
import { requestRun } from './slots.query.ts'

/** The same request, with the trace of its caller, which the span of the run links to. */
export const requestTracedRun: typeof requestRun = (store, request) =>
  requestRun(store, { ...request, traceparent: traceHeaders().traceparent })
