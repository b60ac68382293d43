import {
  type ExportFormat,
  exportFormat,
  exportMaxRows,
  exportPath,
  exportQuery,
  fileOptions,
} from '@otel-bi/contract/exports'
import type { Language } from '@otel-bi/contract/language'
import type { View } from '@otel-bi/contract/view'
import type { PdfDocument } from '@otel-bi/documents/pdf/document'
import type { Rows } from '@otel-bi/documents/table'
import { viewFile } from '@otel-bi/documents/view-file'
import { currentTraceId } from '@otel-bi/telemetry/trace-id'
import type { Context } from 'hono'
import { z } from 'zod'
import { Overloaded, type Waiter } from '../bounded-queue.ts'
import { type Caller, callerOf } from './caller.ts'
import { tracedDownloads } from './download.telemetry.ts'
import { type Download, downloadResponse, type RecordExport } from './download.ts'
import type { App } from './environment.ts'
import { type JsonRoute, parseValues, type QueryOf, queryOf } from './mount.ts'
import { csvStyleOf, presentationOf } from './presentation.ts'
import { RequestProblem } from './problem.ts'

export type ExportDeps = {
  /** Draws a document in its caller's turn. @throws Overloaded */
  readonly renderPdf: (document: PdfDocument, caller: Waiter) => Promise<Uint8Array>
  readonly recordExport: RecordExport
  readonly now: () => Date
}

/** All rows of a view, and the meta its JSON has. */
export type ExportableAnswer = {
  readonly rows: Rows
  readonly rowCount: number
  readonly meta: Readonly<Record<string, unknown>>
}

/** Serves a view as a file in the requested format, from the answer that `load` returns for its parameters. */
export const mountExport = <R extends JsonRoute>(
  app: App,
  view: View,
  route: R,
  deps: ExportDeps,
  load: (query: QueryOf<R>, caller: Caller) => Promise<ExportableAnswer>,
): void =>
  mountFile(app, exportPath(view), route, deps, async (query, caller) => ({
    ...(await load(query, caller)),
    view,
  }))

/** A view that the question makes, and its answer. */
type ExportableView = ExportableAnswer & { readonly view: View }

/** Serves files of views that only the parameters decide. `load` writes its texts in the file's language. */
export function mountFile<R extends JsonRoute>(
  app: App,
  path: string,
  route: R,
  deps: ExportDeps,
  load: (query: QueryOf<R>, caller: Caller, language: Language) => Promise<ExportableView>,
): void {
  const traced = tracedDownloads()
  app.get(path, async (c) => {
    const { format, query, options } = parseExport(route, c)
    const presentation = presentationOf(c, options)
    const csv = csvStyleOf(c, options)
    const forPrograms = format === 'csv' && csv.header === 'keys'
    const language = forPrograms ? 'en' : presentation.language
    const caller = callerOf(c)
    const { view, ...answer } = await load(query, caller, language)
    refuseTooMany(format, answer.rowCount)
    c.set('rowCount', answer.rowCount)
    const startedAt = deps.now()
    const download: Download = {
      domain: view.domain,
      view: view.id,
      format,
      parameters: Parameters.parse(answer.meta.parameters ?? {}),
      fileName: fileNameOf(view, answer.meta, format),
      rowCount: answer.rowCount,
      rowsWritten: Math.min(answer.rowCount, exportMaxRows[format]),
      startedAt,
    }
    c.header('content-language', presentation.language)
    c.header('vary', 'accept-language', { append: true })
    const file = {
      ...{ ...answer, view, presentation, csv },
      ...{ traceId: currentTraceId(), createdAt: startedAt },
    }
    const made = viewFile(format, file, (document) => deps.renderPdf(document, caller))
    const source = traced(download, { bytes: made, record: deps.recordExport })
    // A PDF is drawn as a whole; refused for lack of room, it is a problem and no broken download.
    const drawn = format === 'pdf' && c.req.method === 'GET'
    const bytes = drawn ? await begun(source.bytes) : source.bytes
    return downloadResponse(c, download, { ...source, bytes })
  })
}

/**
 * The same bytes, the first of them made. Other failures are left to the download, which records them.
 * @throws Overloaded
 */
async function begun(bytes: AsyncGenerator<Uint8Array>): Promise<AsyncGenerator<Uint8Array>> {
  const [outcome] = await Promise.allSettled([bytes.next()])
  if (outcome.status === 'rejected' && outcome.reason instanceof Overloaded) throw outcome.reason
  return (async function* () {
    if (outcome.status === 'rejected') throw outcome.reason
    if (!outcome.value.done) yield outcome.value.value
    yield* bytes
  })()
}

const Parameters = z.record(z.string(), z.unknown())

/** Everything is checked as an export's before the view's own parameters are read as the view does. */
function parseExport<R extends JsonRoute>(route: R, c: Context) {
  const given = queryOf(c)
  const schema: R['request']['query'] = route.request.query
  parseValues(exportQuery(schema), given)
  const { format, ...rest } = given
  const isOption = ([name]: readonly [string, unknown]) => name in fileOptions.shape
  const query = Object.entries(rest).filter((entry) => !isOption(entry))
  return {
    format: exportFormat.parse(format),
    options: fileOptions.parse(rest),
    query: parseValues(schema, Object.fromEntries(query)),
  }
}

function refuseTooMany(format: ExportFormat, rowCount: number): void {
  const max = exportMaxRows[format]
  if (format !== 'pdf' && rowCount > max)
    throw new RequestProblem('export_too_large', {
      detail: `${rowCount} rows are more than the ${max} that a ${format} file may hold; narrow the parameters.`,
    })
}

/** View, range and as-of, in characters that every file system takes. */
function fileNameOf(view: View, meta: ExportableAnswer['meta'], format: ExportFormat): string {
  const { from, to, as_of } = meta
  const range = typeof from === 'string' ? [`${from}_${to}`] : []
  const asOf = typeof as_of === 'string' ? [`as-of-${as_of}`] : []
  const name = [view.domain, view.id, ...range, ...asOf].join('_')
  return `${name.replaceAll(/[^\w.-]/g, '-')}.${format}`
}
