import type { Backtest, Forecast, ForecastDay } from '@otel-bi/analytics/forecast/forecast'
import { roundMoney, roundRatio, roundTo } from '@otel-bi/analytics/money'
import type { ForecastRow, forecastMeta } from '@otel-bi/contract/forecast'
import type { z } from 'zod'
import { seasonDays } from './forecaster.ts'

type Meta = z.output<z.ZodObject<typeof forecastMeta>>

/** The days of a forecast as they are returned and stored. */
export function forecastDays({ days }: Forecast): ForecastRow[] {
  return days.map(({ date, forecast, level80, level95 }: ForecastDay) => ({
    date,
    forecast: roundMoney(forecast),
    lower_80: roundMoney(level80.lower),
    upper_80: roundMoney(level80.upper),
    lower_95: roundMoney(level95.lower),
    upper_95: roundMoney(level95.upper),
  }))
}

/** Model, structure of the series, and accuracy of all candidates. */
export function forecastMethod({
  method,
  fallback,
  training,
  structure,
  backtest,
}: Forecast): Meta {
  const { batches } = structure
  return {
    model: { method, fallback, season_days: seasonDays, training },
    structure: {
      closed_weekdays: structure.closedWeekdays,
      level_shift: structure.levelShift,
      batches: batches && {
        count: batches.dates.length,
        lag: batches.lag,
        hit_rate: roundTo(batches.hitRate, 4),
        due: batches.due,
      },
      outliers: structure.outliers,
    },
    backtest: backtest.map(accuracy),
  }
}

function accuracy({ method, folds, mase, smape, coverage80, coverage95 }: Backtest) {
  return {
    method,
    folds,
    mase: mase === null ? null : roundTo(mase, 4),
    smape: roundTo(smape, 2),
    coverage_80: roundRatio(coverage80),
    coverage_95: roundRatio(coverage95),
  }
}
