import { exportPath } from '@otel-bi/contract/exports'
import type { Language } from '@otel-bi/contract/language'
import type { View } from '@otel-bi/contract/view'
import type { Row } from '@otel-bi/documents/table'
import type { App } from '@otel-bi/runtime/http/environment'
import { type ExportDeps, mountFile } from '@otel-bi/runtime/http/export'
import type { JsonRoute, QueryOf } from '@otel-bi/runtime/http/mount'

type Found<T> = { readonly rowCount: number; readonly rows: AsyncIterable<T> }

/** Serves a table of the store as a file, filtered as its list is. */
export function mountListFile<R extends JsonRoute, T>(
  app: App,
  {
    view,
    route,
    ...of
  }: {
    readonly view: View
    readonly route: R
    readonly find: (query: QueryOf<R>) => Promise<Found<T>>
    readonly toRow: (row: T, language: Language) => Row
  },
  deps: ExportDeps,
): void {
  mountFile(app, exportPath(view), route, deps, async (query, _caller, language) => {
    const { rowCount, rows } = await of.find(query)
    const generatedAt = deps.now().toISOString()
    return {
      view,
      rowCount,
      rows: mapped(rows, (row) => of.toRow(row, language)),
      meta: {
        as_of: generatedAt.slice(0, 10),
        generated_at: generatedAt,
        parameters: query,
        row_count: rowCount,
      },
    }
  })
}

async function* mapped<T>(rows: AsyncIterable<T>, toRow: (row: T) => Row): AsyncGenerator<Row> {
  for await (const row of rows) yield toRow(row)
}
