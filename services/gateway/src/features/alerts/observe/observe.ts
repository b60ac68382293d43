import { observeAnomalies } from './observe-anomalies.ts'
import { observeFreshness } from './observe-freshness.ts'
import { observeJobs } from './observe-jobs.ts'
import { observeMetric } from './observe-metric.ts'
import { observeQuality } from './observe-quality.ts'
import type { Depth, ObserveDeps, Observed, Rule } from './observed.ts'

/**
 * What a rule watches, judged by its condition.
 * @throws NotObservable; ServiceProblem and RequestProblem of a service; StoreUnavailable.
 */
export function observe(rule: Rule, depth: Depth, deps: ObserveDeps): Promise<Observed> {
  const { subject, condition } = rule
  switch (subject.kind) {
    case 'metric':
      return observeMetric({ subject, condition }, depth, deps)
    case 'anomalies':
      return observeAnomalies({ subject, condition }, depth, deps)
    case 'quality':
      return observeQuality({ subject, condition }, depth, deps)
    case 'jobs':
      return observeJobs({ subject, condition }, depth, deps)
    case 'freshness':
      return observeFreshness({ subject, condition }, deps)
  }
}
