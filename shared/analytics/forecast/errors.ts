/** Why a forecast was refused; stable, so that a route can answer 422 with it. */
export type ForecastErrorCode =
  | 'empty_series'
  | 'series_too_long'
  | 'value_not_finite'
  | 'invalid_date'
  | 'invalid_horizon'
  | 'invalid_season_length'

/** A request that no method can answer, because of its input. */
export class ForecastError extends Error {
  override readonly name = 'ForecastError'

  constructor(
    readonly code: ForecastErrorCode,
    message: string,
  ) {
    super(message)
  }
}
