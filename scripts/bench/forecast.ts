import { parseArgs } from 'node:util'
import { loadAugurs } from '@otel-bi/analytics/forecast/augurs'
import { z } from 'zod'
import { type Measured, measure } from './measure.ts'
import { type BenchSeries, csvSeries, warehouseSeries } from './series.ts'

const Options = z.object({
  csv: z.string().optional(),
  season: z.coerce.number().int().min(1).max(366).default(7),
  horizon: z.coerce.number().int().min(1).max(365).default(30),
  folds: z.coerce.number().int().min(1).default(12),
})
type Options = z.output<typeof Options>

/** Prints how well each method forecasts each series, on folds it has not seen. */
export async function run(args: string[]): Promise<void> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args,
    options: { csv: text, season: text, horizon: text, folds: text },
  })
  const options = Options.parse(values)
  const models = await loadAugurs()
  for (const series of await read(options)) print(series, measure(series, options, models))
}

async function read({ csv }: Options): Promise<BenchSeries[]> {
  if (csv !== undefined) return csvSeries(csv)
  const directory = process.env.SAMPLE_WAREHOUSE_DIR
  if (directory === undefined)
    throw new Error('give --csv FILE, or set SAMPLE_WAREHOUSE_DIR to the sample warehouses')
  return warehouseSeries(directory)
}

function print({ id, values }: BenchSeries, rows: readonly Measured[]): void {
  console.log(`\n${id}: ${values.length} values${rows.length === 0 ? ', too few for a fold' : ''}`)
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
