import {
  ParentBasedSampler,
  type Sampler,
  SamplingDecision,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace'
import { counter } from '@otel-bi/telemetry/instruments'
import type { Collector } from './collector.ts'

/**
 * Follows the caller's decision, and keeps a share of the traces that begin here. While the collector is
 * away spans are not recorded: they have ids and cost no time, as they would be dropped anyway.
 */
export function spanSampler(ratio: number, collector: Collector | undefined): Sampler {
  const parentBased = new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) })
  if (!collector) return parentBased
  const dropped = counter('bi.telemetry.dropped')
  const spans = { 'bi.telemetry.signal': 'traces' }
  // Zero first, so that the first dropped span is seen as a rise.
  dropped.add(0, spans)
  return {
    shouldSample(...about) {
      const decided = parentBased.shouldSample(...about)
      if (decided.decision === SamplingDecision.NOT_RECORD || !collector.isAway()) return decided
      dropped.add(1, spans)
      return { decision: SamplingDecision.NOT_RECORD }
    },
    toString: () => `WhileCollected{${parentBased}}`,
  }
}
