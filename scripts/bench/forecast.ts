import { parseArgs } from 'node:util'
import { coverage, mase, smape } from '@otel-bi/analytics/forecast/accuracy'
import { type AugursModels, loadAugurs } from '@otel-bi/analytics/forecast/augurs'
import { accuracyOf, backtest, type Fold } from '@otel-bi/analytics/forecast/backtest'
import { candidates } from '@otel-bi/analytics/forecast/candidates'
import { forecast } from '@otel-bi/analytics/forecast/forecast'
import { calibrationFolds } from '@otel-bi/analytics/forecast/intervals'
import { z } from 'zod'
import { type BenchSeries, csvSeries, warehouseSeries } from './series.ts'

const Options = z.object({
  csv: z.string().optional(),
  season: z.coerce.number().int().min(1).max(366).default(7),
  horizon: z.coerce.number().int().min(1).max(365).default(30),
  folds: z.coerce.number().int().min(1).default(12),
})
type Options = z.output<typeof Options>

interface Measured {
  readonly method: string
  readonly folds: number
  readonly mase: number | null
  readonly smape: number
  readonly totalError: number | null
  readonly coverage80: number | null
  readonly coverage95: number | null
  /** Mean time of one forecast; of `auto`, of a whole answer with its backtest. */
  readonly milliseconds: number
}

/**
 * Measures every method on non-overlapping rolling-origin folds at the end of each series, and
 * `auto` as a caller sees it: a whole answer from each origin, chosen on what lies before it.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      csv: { type: 'string' },
      season: { type: 'string' },
      horizon: { type: 'string' },
      folds: { type: 'string' },
    },
  })
  const options = Options.parse(values)
  const models = await loadAugurs()
  for (const series of await read(options)) {
    const origins = foldOrigins(series, options)
    if (origins.length === 0) console.log(`\n${series.id}: too short for one fold`)
    else print(series, measureAll(series, origins, options, models))
  }
}

async function read({ csv }: Options): Promise<BenchSeries[]> {
  if (csv !== undefined) return csvSeries(csv)
  const directory = process.env.SAMPLE_WAREHOUSE_DIR
  if (directory === undefined)
    throw new Error('give --csv FILE, or set SAMPLE_WAREHOUSE_DIR to the sample warehouses')
  return warehouseSeries(directory)
}

/** Origins in time order: the scored folds, and before them those that calibrate intervals. */
function foldOrigins(series: BenchSeries, { season, horizon, folds }: Options): number[] {
  const count = folds + calibrationFolds(season, horizon)
  return Array.from({ length: count }, (_, i) => series.values.length - horizon * (count - i))
    .slice(0, count - series.skippedFolds)
    .filter((origin) => origin >= 2 * season)
}

function measureAll(
  series: BenchSeries,
  origins: readonly number[],
  options: Options,
  models: AugursModels,
): Measured[] {
  const { season, horizon } = options
  const evaluated = Math.min(origins.length, options.folds - series.skippedFolds)
  const floor = series.values.every((value) => value >= 0) ? 0 : Number.NEGATIVE_INFINITY
  const calibration = calibrationFolds(season, horizon)
  const measured = Array.from(candidates(models), ([method, forecaster]): Measured[] => {
    const started = performance.now()
    const methods = new Map([[method, forecaster]])
    const run = backtest(series.values, season, horizon, origins, methods).get(method)
    if (run === undefined) return []
    const milliseconds = (performance.now() - started) / origins.length
    const accuracy = accuracyOf(run, { evaluated, calibration, floor })
    return [{ method, ...accuracy, totalError: totalError(run.slice(-evaluated)), milliseconds }]
  })
  return [...measured.flat(), measureAuto(series, origins.slice(-evaluated), options, models)]
}

function measureAuto(
  { values }: BenchSeries,
  origins: readonly number[],
  { season, horizon }: Options,
  models: AugursModels,
): Measured {
  const started = performance.now()
  const answers = origins.map((origin) => {
    const training = { start: '2000-01-01', values: values.slice(0, origin) }
    return forecast(training, { horizon, season }, models)
  })
  const milliseconds = (performance.now() - started) / origins.length
  const folds = answers.map(({ days }, i) => {
    const origin = origins[i] ?? 0
    const training = values.slice(0, origin)
    const actual = values.slice(origin, origin + horizon)
    const points = days.map((day) => day.forecast)
    return {
      actual,
      forecast: { values: points },
      mase: mase(actual, points, training, season),
      smape: smape(actual, points),
      in80: coverage(
        actual,
        days.map((day) => day.level80),
      ),
      in95: coverage(
        actual,
        days.map((day) => day.level95),
      ),
    }
  })
  const scaled = folds.flatMap((fold) => fold.mase ?? [])
  return {
    method: 'auto',
    folds: folds.length,
    mase: scaled.length === folds.length ? mean(scaled) : null,
    smape: mean(folds.map((fold) => fold.smape)),
    totalError: totalError(folds),
    coverage80: mean(folds.map(({ in80 }) => in80)),
    coverage95: mean(folds.map(({ in95 }) => in95)),
    milliseconds,
  }
}

/** Mean error of the horizon's total as a share of it; null where nothing happened in a fold. */
function totalError(
  folds: readonly (Pick<Fold, 'actual'> & { forecast: { values: readonly number[] } })[],
): number | null {
  const shares = folds.map((fold) => {
    const total = sum(fold.actual)
    return Math.abs(sum(fold.forecast.values) - total) / Math.abs(total)
  })
  return shares.every(Number.isFinite) ? mean(shares) : null
}

const sum = (values: readonly number[]): number => values.reduce((total, v) => total + v, 0)
const mean = (values: readonly number[]): number => sum(values) / values.length

function print({ id, values }: BenchSeries, rows: readonly Measured[]): void {
  console.log(`\n${id}: ${values.length} values`)
  console.log('method            folds    MASE   sMAPE  total %   in 80   in 95      ms')
  for (const row of rows) {
    const cells = [
      row.method.padEnd(16),
      String(row.folds).padStart(6),
      number(row.mase, 3).padStart(7),
      number(row.smape, 1).padStart(7),
      number(row.totalError === null ? null : 100 * row.totalError, 1).padStart(8),
      number(row.coverage80, 3).padStart(7),
      number(row.coverage95, 3).padStart(7),
      number(row.milliseconds, 1).padStart(7),
    ]
    console.log(cells.join(' '))
  }
}

const number = (value: number | null, digits: number): string => value?.toFixed(digits) ?? '-'
