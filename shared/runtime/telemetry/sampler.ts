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
 * away spans get their ids and nothing else: they would cost their request time only to be dropped.
 */
export function spanSampler(ratio: number, collector: Collector | undefined): Sampler {
  const usual = new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) })
  if (!collector) return usual
  const dropped = counter('bi.telemetry.dropped')
  const spans = { 'bi.telemetry.signal': 'traces' }
  // Told before it happens, so that the first time is seen as a rise.
  dropped.add(0, spans)
  return {
    shouldSample(...about) {
      const decided = usual.shouldSample(...about)
      if (decided.decision === SamplingDecision.NOT_RECORD || !collector.isAway()) return decided
      dropped.add(1, spans)
      return { decision: SamplingDecision.NOT_RECORD }
    },
    toString: () => `WhileCollected{${usual}}`,
  }
}
