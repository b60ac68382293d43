import type { Role } from '@otel-bi/contract/access'
import { metricRoute } from '@otel-bi/contract/metrics/routes'
import { type StatementsGiven, statementReader } from '@otel-bi/contract/statement'
import { type Answered, answerQuestion, emptyAnswer } from '@otel-bi/metrics/answer'
import type { FactDates } from '@otel-bi/metrics/plan'
import { readFrom } from '@otel-bi/metrics/rollup-choice'
import type { MetricSource } from '@otel-bi/metrics/source'
import { permits } from '../auth/roles.ts'
import type { App } from '../http/environment.ts'
import { mountView, type ViewDeps } from '../http/view.ts'
import { mountMetricExport } from './mount-export.ts'
import { amountsAsked, canonical, planned } from './question.ts'

/** Whether an answer holds its statements: only for the roles that may read them. */
function statementsFor(explain: boolean, roles: readonly Role[]): StatementsGiven {
  if (!explain) return 'not_requested'
  return permits(roles, statementReader) ? 'included' : 'needs_analyst'
}

/** Serves the answers to questions about one model, as JSON and as files. */
export function mountMetric<F>(
  app: App,
  source: MetricSource,
  deps: ViewDeps<F>,
  datesOf: (fingerprint: F) => FactDates,
): void {
  const route = metricRoute(source.model)
  const load = mountView<typeof route, F, Answered>(app, route, deps, {
    parameters: ({ explain = false, ...words }, roles) => ({
      question: canonical(source, words),
      explain,
      statements: statementsFor(explain, roles),
    }),
    window: ({ fingerprint, parameters }) =>
      planned(source, parameters.question, datesOf(fingerprint)).plan?.window ?? null,
    amounts: ({ fingerprint, parameters }) =>
      amountsAsked(planned(source, parameters.question, datesOf(fingerprint))),
    async fetch(warehouse, _window, { fingerprint, parameters }) {
      const { question, plan } = planned(source, parameters.question, datesOf(fingerprint))
      if (plan === null) return emptyAnswer(source.model, question)
      const explain = parameters.statements === 'included'
      return answerQuestion(readFrom(source, warehouse), plan, explain, (compiled) =>
        warehouse.query(compiled.query, compiled.values),
      )
    },
    noRows(_warehouse, { fingerprint, parameters }) {
      const { question } = planned(source, parameters.question, datesOf(fingerprint))
      return emptyAnswer(source.model, question)
    },
    answer: ({ data, meta }) => ({ data, meta }),
  })
  mountMetricExport(app, source, route, deps, load)
}
