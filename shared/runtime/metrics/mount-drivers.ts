import { driverLimits } from '@otel-bi/contract/metrics/question'
import { metricDriversRoute } from '@otel-bi/contract/metrics/routes'
import { type AnsweredDrivers, answerDrivers, noDrivers } from '@otel-bi/metrics/answer-drivers'
import { unknownName } from '@otel-bi/metrics/check'
import type { FactDates } from '@otel-bi/metrics/plan'
import { readFrom } from '@otel-bi/metrics/rollup-choice'
import type { MetricSource } from '@otel-bi/metrics/source'
import type { App } from '../http/environment.ts'
import { invalidRequest } from '../http/mount.ts'
import { mountView, type ViewDeps } from '../http/view.ts'
import { amountsAsked, canonical, planned } from './question.ts'

/** Serves what explains the change of a measure between two windows. */
export function mountMetricDrivers<F>(
  app: App,
  source: MetricSource,
  deps: ViewDeps<F>,
  datesOf: (fingerprint: F) => FactDates,
): void {
  const { model } = source
  const route = metricDriversRoute(model)
  mountView<typeof route, F, AnsweredDrivers>(app, route, deps, {
    parameters({ measure = model.headline[0], by, limit = driverLimits.shown, ...days }) {
      const dimensions = by?.split(',') ?? model.drivers
      const problems = [
        ...unknownName('measure', 'measure', measure ?? '', model.measures),
        ...dimensions.flatMap((name) => unknownName('by', 'dimension', name, model.dimensions)),
        ...tooMany(dimensions),
      ]
      if (problems.length > 0) throw invalidRequest(problems)
      const own = days.compare_from ?? days.compare_to
      const { compare = own ? undefined : driverLimits.comparison } = days
      const question = canonical(source, { ...days, measures: measure, compare })
      return { question, by: dimensions.join(','), limit }
    },
    window: ({ fingerprint, parameters }) =>
      planned(source, parameters.question, datesOf(fingerprint)).plan?.window ?? null,
    amounts: ({ fingerprint, parameters }) =>
      amountsAsked(planned(source, parameters.question, datesOf(fingerprint))),
    fetch(warehouse, _window, { fingerprint, parameters: { question, by, limit } }) {
      const { plan, ...read } = planned(source, question, datesOf(fingerprint))
      if (plan === null) return Promise.resolve(noDrivers(model, read.question))
      return answerDrivers(
        readFrom(source, warehouse),
        plan,
        { by: by.split(','), limit },
        (compiled) => warehouse.query(compiled.query, compiled.values),
      )
    },
    noRows: (_warehouse, { fingerprint, parameters }) =>
      noDrivers(model, planned(source, parameters.question, datesOf(fingerprint)).question),
    answer: ({ data, meta, sentenceIn }, { currencies }) => ({
      data,
      meta: { ...meta, sentence: sentenceIn(currencies) },
    }),
  })
}

function tooMany(dimensions: readonly string[]) {
  const problem = (message: string) => [{ field: 'by', message }]
  if (new Set(dimensions).size < dimensions.length) return problem('names something twice')
  return dimensions.length <= driverLimits.dimensions
    ? []
    : problem(
        `names ${dimensions.length} dimensions; at most ${driverLimits.dimensions} are allowed`,
      )
}
