import { failSpan, inSpan } from '@otel-bi/telemetry/span'
import type { runEvaluation } from './run-evaluation.ts'

type Run = typeof runEvaluation

/** The same evaluation as the root span of a trace of its own, to which its messages link. */
export const tracedEvaluation =
  (run: Run): Run =>
  (due, deps, signal) => {
    const { id, definition } = due.rule
    const subject = definition.subject
    const kind =
      typeof subject === 'object' && subject !== null && 'kind' in subject ? subject.kind : 'rule'
    const attributes = { 'bi.alert.rule': id }
    return inSpan('alert', { name: `alert ${kind}`, attributes, root: true }, async (span) => {
      const end = await run(due, deps, signal)
      span.setAttributes({ 'bi.alert.outcome': end.outcome, 'bi.alert.told': end.told })
      if (end.outcome === 'unchecked') failSpan(span, 'unchecked')
      return end
    })
  }
