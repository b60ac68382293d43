import { PassThrough } from 'node:stream'
import { parseArgs } from 'node:util'
import { awSalesHistoryRoute, salesHistoryView } from '@otel-bi/contract/aw/sales-history'
import { exportPath } from '@otel-bi/contract/exports'
import { createPdfRenderer } from '@otel-bi/documents/pdf/renderer'
import type { Row } from '@otel-bi/documents/table'
import { mountExport } from '@otel-bi/runtime/http/export'
import { mountHealth } from '@otel-bi/runtime/http/health'
import { createShell } from '@otel-bi/runtime/http/shell'
import { createLogger } from '@otel-bi/runtime/logger'
import ExcelJS from 'exceljs'
import { z } from 'zod'

const Options = z.object({ rows: z.coerce.number().int().min(1).default(100_000) })

/**
 * Prints, for rows of the sales history, how long files take through a service's own HTTP, when their
 * first byte comes, what memory they need, how health checks fare meanwhile, and how exceljs' stream
 * writer does alone. The client is a process of its own.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { rows: { type: 'string' } } })
  const rows = madeUp(Options.parse(values).rows)
  const server = serve(rows)
  console.log('what      first ms   all ms       MB  peak +MB  health p99 ms')
  for (const format of ['csv', 'xlsx', 'pdf', 'csv', 'xlsx']) {
    Bun.gc(true)
    const memory = watchMemory()
    const client = Bun.spawn([process.execPath, `${import.meta.dir}/export-client.ts`], {
      env: {
        BENCH_URL: server.url.origin,
        BENCH_PATH: `${exportPath(salesHistoryView)}?format=${format}`,
      },
      stderr: 'inherit',
    })
    const result = Measured.parse(await new Response(client.stdout).json())
    print(format, result, memory.stop())
  }
  const memory = watchMemory()
  const alone = await excelAlone(rows)
  print('exceljs', alone, memory.stop())
  await server.stop(true)
}

const Measured = z.object({
  first: z.number(),
  all: z.number(),
  bytes: z.number(),
  healthP99: z.number().nullable(),
})
type Measured = z.output<typeof Measured>

function print(name: string, { first, all, bytes, healthP99 }: Measured, peakMb: number): void {
  const cells = [first.toFixed(0), all.toFixed(0), (bytes / 2 ** 20).toFixed(1), peakMb.toFixed(0)]
  console.log(
    name.padEnd(8),
    ...cells.map((cell) => cell.padStart(9)),
    (healthP99?.toFixed(1) ?? '–').padStart(14),
  )
}

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
    renderPdf: createPdfRenderer(),
    recordExport: async () => {},
    now: () => new Date(),
  }
  mountExport(app, salesHistoryView, awSalesHistoryRoute, deps, async () => ({
    rows,
    rowCount: rows.length,
    meta: { row_count: rows.length },
  }))
  return Bun.serve({ port: 0, hostname: '127.0.0.1', fetch: app.fetch })
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

/** The same rows and formats through exceljs' stream writer, without a pause. */
async function excelAlone(rows: readonly Row[]): Promise<Measured> {
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
  let first = Number.NaN
  let bytes = 0
  for await (const chunk of stream) {
    if (bytes === 0) first = performance.now() - started
    bytes += chunk.length
  }
  await finished
  return { first, all: performance.now() - started, bytes, healthP99: null }
}
