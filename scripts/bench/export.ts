import { PassThrough } from 'node:stream'
import { parseArgs } from 'node:util'
import { awSalesHistoryRoute, salesHistoryView } from '@otel-bi/contract/aw/sales-history'
import { type ExportFormat, exportPath } from '@otel-bi/contract/exports'
import { createPdfRenderer } from '@otel-bi/documents/pdf/renderer'
import { defaultPresentation } from '@otel-bi/documents/presentation'
import type { Row } from '@otel-bi/documents/table'
import { viewFile } from '@otel-bi/documents/view-file'
import { mountExport } from '@otel-bi/runtime/http/export'
import { mountHealth } from '@otel-bi/runtime/http/health'
import { createShell } from '@otel-bi/runtime/http/shell'
import { createLogger } from '@otel-bi/runtime/logger'
import ExcelJS from 'exceljs'
import { z } from 'zod'
import { type Figure, printFigures, spreadOf } from './figures.ts'

const Options = z.object({ rows: z.coerce.number().int().min(1).default(100_000) })

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { rows: { type: 'string' } } })
  printFigures(await measureExports(Options.parse(values)))
}

const rounds = 3
const formats = ['csv', 'xlsx', 'pdf'] as const

/**
 * For rows of the sales history, how long files take through a service's own HTTP in times of their writer alone,
 * when their first byte comes, what memory they need and how health checks fare meanwhile; and exceljs' stream
 * writer in times of ours. The client is a process of its own.
 */
export async function measureExports({
  rows: count,
}: {
  readonly rows: number
}): Promise<Figure[]> {
  const rows = madeUp(count)
  const server = serve(rows)
  const figures: Figure[] = []
  for (const format of formats) {
    const found: (Measured & { readonly alone: number; readonly peakMb: number })[] = []
    for (let round = 0; round < rounds; round += 1)
      found.push({
        ...(await download(server.url.origin, format)),
        alone: await alone(format, rows),
      })
    const figure = (
      name: string,
      unit: Figure['unit'],
      of: (one: (typeof found)[number]) => number,
    ) => figures.push({ name: `${format}: ${name}`, unit, found: spreadOf(found.map(of)) })
    figure('all of it', 'ms', ({ all }) => all)
    figure('in times of the writer alone', 'times', (one) => one.all / one.alone)
    figure('first byte', 'ms', ({ first }) => first)
    figure('memory at most, above idle', 'MiB', ({ peakMb }) => peakMb)
    figure('health meanwhile, p99', 'ms', ({ healthP99 }) => healthP99 ?? 0)
  }
  const excel = await excelAlone(rows)
  const ours = await alone('xlsx', rows)
  figures.push({
    name: 'exceljs, in times of our writer',
    unit: 'times',
    found: spreadOf([excel / ours]),
  })
  await server.stop(true)
  return figures
}

async function download(origin: string, format: ExportFormat) {
  Bun.gc(true)
  const memory = watchMemory()
  const client = Bun.spawn([process.execPath, `${import.meta.dir}/export-client.ts`], {
    env: { BENCH_URL: origin, BENCH_PATH: `${exportPath(salesHistoryView)}?format=${format}` },
    stderr: 'inherit',
  })
  const measured = Measured.parse(await new Response(client.stdout).json())
  return { ...measured, peakMb: memory.stop() }
}

const renderPdf = createPdfRenderer()

/** Milliseconds of a file that goes nowhere. */
async function alone(format: ExportFormat, rows: readonly Row[]): Promise<number> {
  const started = performance.now()
  const answer = {
    ...{ view: salesHistoryView, rows, rowCount: rows.length, meta: { row_count: rows.length } },
    ...{ traceId: null, createdAt: new Date(), presentation: defaultPresentation },
    csv: { header: 'keys', decimalMark: '.', sepLine: false } as const,
  }
  for await (const _ of viewFile(format, answer, renderPdf));
  return performance.now() - started
}

const Measured = z.object({
  first: z.number(),
  all: z.number(),
  bytes: z.number(),
  healthP99: z.number().nullable(),
})
type Measured = z.output<typeof Measured>

/** Nine columns' worth of nothing would flatter; these are the five of the view. */
function madeUp(count: number): Row[] {
  const start = Date.UTC(2000, 0, 1)
  return Array.from({ length: count }, (_, n) => ({
    date: new Date(start + (n % 9_000) * 86_400_000).toISOString().slice(0, 10),
    revenue: Math.round(n * 137.31) / 100,
    orders: n % 97,
    units: n % 1_013,
    gross_margin: Math.round(n * 31.7) / 100,
  }))
}

function serve(rows: readonly Row[]) {
  const logger = createLogger({ service: 'bench', level: 'ERROR' })
  const app = createShell(logger)
  app.use(async (c, next) => {
    c.set('identity', { subject: 'bench', roles: ['analyst'] })
    await next()
  })
  mountHealth(app, [], { logger })
  const deps = {
    renderPdf,
    recordExport: async () => {},
    now: () => new Date(),
  }
  mountExport(app, salesHistoryView, awSalesHistoryRoute, deps, async () => ({
    rows,
    rowCount: rows.length,
    meta: { row_count: rows.length },
  }))
  return Bun.serve({ port: 0, hostname: '127.0.0.1', fetch: app.fetch, idleTimeout: 120 })
}

/** Megabytes of resident memory above what was there at the start, at the most. */
function watchMemory() {
  const idle = process.memoryUsage.rss()
  let peak = idle
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, 10)
  return {
    stop() {
      clearInterval(timer)
      return (Math.max(peak, process.memoryUsage.rss()) - idle) / 2 ** 20
    },
  }
}

/** Milliseconds of the same rows and formats through exceljs' stream writer, without a pause. */
async function excelAlone(rows: readonly Row[]): Promise<number> {
  const started = performance.now()
  const stream = new PassThrough()
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true })
  const sheet = workbook.addWorksheet('Sales history')
  sheet.columns = ['yyyy-mm-dd', '#,##0.00', '#,##0', '#,##0', '#,##0.00'].map((numFmt) => ({
    width: 12,
    style: { numFmt },
  }))
  for (const { date, revenue, orders, units, gross_margin } of rows)
    sheet.addRow([new Date(String(date)), revenue, orders, units, gross_margin]).commit()
  sheet.commit()
  const finished = workbook.commit()
  stream.resume()
  await finished
  return performance.now() - started
}
