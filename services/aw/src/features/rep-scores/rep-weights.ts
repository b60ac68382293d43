import { DEFAULT_REP_WEIGHTS, type RepWeights } from '@otel-bi/analytics/rep-score'
import { invalidRequest } from '@otel-bi/runtime/http/mount'

type WeightQuery = {
  readonly weight_attainment?: number | undefined
  readonly weight_growth?: number | undefined
  readonly weight_margin?: number | undefined
  readonly weight_breadth?: number | undefined
}

/** The requested weights, else the defaults. @throws RequestProblem when all are 0. */
export function weightParameters(query: WeightQuery) {
  const weights = {
    weight_attainment: query.weight_attainment ?? DEFAULT_REP_WEIGHTS.attainment,
    weight_growth: query.weight_growth ?? DEFAULT_REP_WEIGHTS.growth,
    weight_margin: query.weight_margin ?? DEFAULT_REP_WEIGHTS.margin,
    weight_breadth: query.weight_breadth ?? DEFAULT_REP_WEIGHTS.breadth,
  }
  if (Object.values(weights).every((weight) => weight === 0))
    throw invalidRequest(
      Object.keys(weights).map((field) => ({
        field,
        message: 'must not be 0 with all the others',
      })),
    )
  return weights
}

export const repWeights = (parameters: ReturnType<typeof weightParameters>): RepWeights => ({
  attainment: parameters.weight_attainment,
  growth: parameters.weight_growth,
  margin: parameters.weight_margin,
  breadth: parameters.weight_breadth,
})
