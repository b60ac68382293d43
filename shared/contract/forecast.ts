import { z } from '@hono/zod-openapi'
import { choiceParameter, horizonDays, isoDate } from './parameters.ts'
import { type Chart, dateColumn, moneyColumn } from './view.ts'

const methodNames = ['seasonal_naive', 'linear', 'ets', 'mstl', 'combination'] as const
export const forecastMethods = ['auto', ...methodNames] as const
export type ForecastMethod = (typeof forecastMethods)[number]

const method = choiceParameter(
  forecastMethods,
  'auto takes the best of the others by rolling-origin backtest; combination is the mean of simple exponential smoothing, Theta and damped Holt. Default: auto.',
)

/** A day of a forecast of revenue. */
export const forecastRow = z.strictObject({
  date: dateColumn('Date', 'The day.'),
  forecast: moneyColumn('Forecast', 'Expected revenue.'),
  lower_80: moneyColumn('Lower 80%', 'Nine days of ten lie above.'),
  upper_80: moneyColumn('Upper 80%', 'Nine days of ten lie below.'),
  lower_95: moneyColumn('Lower 95%', '39 days of 40 lie above.'),
  upper_95: moneyColumn('Upper 95%', '39 days of 40 lie below.'),
})
export type ForecastRow = z.output<typeof forecastRow>

export const forecastChart = {
  kind: 'band',
  x: 'date',
  y: 'forecast',
  inner: ['lower_80', 'upper_80'],
  outer: ['lower_95', 'upper_95'],
} as const satisfies Chart<keyof ForecastRow>

const fraction = (description: string, example: number) =>
  z.number().nullable().openapi({ description, example })

const structure = z.strictObject({
  closed_weekdays: z.array(z.int()).openapi({
    description: 'Weekdays that never sell, 1 = Monday; they are forecast as 0.',
    example: [7],
  }),
  level_shift: isoDate.nullable().openapi({
    description: 'First day of the current level, when sales have jumped or collapsed.',
  }),
  batches: z
    .strictObject({
      count: z.int().openapi({ example: 40, description: 'Batch days seen.' }),
      lag: z.int().openapi({
        example: 12,
        description: 'The next gap equals the one this many batches ago',
      }),
      hit_rate: z.number().openapi({ example: 0.92, description: 'and did so this often.' }),
      due: z.array(isoDate).openapi({ description: 'Batch days expected within the horizon.' }),
    })
    .nullable()
    .openapi({ description: 'Rare large orders whose days follow from earlier gaps.' }),
  outliers: z.array(isoDate).openapi({ description: 'Days left out of the fit.' }),
})

const backtest = z.strictObject({
  method: z.enum(methodNames),
  folds: z
    .int()
    .openapi({ example: 12, description: 'Forecast origins, each over the requested horizon.' }),
  mase: fraction('Mean absolute error / in-sample error of the seasonal naive method.', 0.9),
  smape: fraction('0–200; a day on which both are 0 counts as 0.', 41.3),
  coverage_80: fraction('Share of days within the 80% interval.', 0.81),
  coverage_95: fraction('Share of days within the 95% interval.', 0.96),
})

const usedMethod = z.enum([...methodNames, 'mean']).openapi({ example: 'combination' })

/** Which model computed a forecast, what it saw in the series, and how accurate every candidate has been. */
export const forecastMeta = {
  model: z.strictObject({
    method: usedMethod,
    fallback: z
      .enum(['less_than_two_seasons', 'too_short_to_backtest', 'model_failed'])
      .nullable()
      .openapi({ description: 'Why another method than the requested one was used.' }),
    season_days: z.int().openapi({ example: 7 }),
    training: z
      .strictObject({ from: isoDate, to: isoDate })
      .openapi({ description: 'The days the model was fitted to.' }),
  }),
  structure,
  backtest: z.array(backtest),
}

/** What a forecast takes. */
export const forecastQuery = { horizon_days: horizonDays.optional(), method: method.optional() }

/** What it took, as its meta repeats it. */
export const askedForecast = { horizon_days: z.int().openapi({ example: 30 }), method }

/** The row of a stored forecast, with the method that computed it. */
export const forecastRecord = forecastRow.extend({ method: usedMethod })

export const forecastRules =
  'auto never uses a method that its own backtest ranks behind the seasonal naive one; with less than two weeks of data nothing is extrapolated and meta.model.fallback says so. Revenue is never forecast below 0.'
