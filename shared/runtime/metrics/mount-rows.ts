import { rowColumns } from '@otel-bi/contract/metrics/model'
import { metricRowsRoute } from '@otel-bi/contract/metrics/routes'
import { statementOf } from '@otel-bi/metrics/answer'
import { unknownName } from '@otel-bi/metrics/check'
import { compileFactRows, type FactRow } from '@otel-bi/metrics/compile-rows'
import type { FactDates } from '@otel-bi/metrics/plan'
import type { MetricSource } from '@otel-bi/metrics/source'
import type { App } from '../http/environment.ts'
import { invalidRequest } from '../http/mount.ts'
import { mountView, type ViewDeps } from '../http/view.ts'
import { amountsAsked, canonical, planned } from './question.ts'
import { decodeMark, encodeMark } from './row-mark.ts'

/** One row more than a page shows, where there is one, and the statement where it is asked for. */
type Page = {
  readonly rows: readonly FactRow[]
  readonly statement: ReturnType<typeof statementOf> | null
}
const nothing: Page = { rows: [], statement: null }

/** Serves the rows of the facts behind a number, in pages. */
export function mountMetricRows<F>(
  app: App,
  source: MetricSource,
  deps: ViewDeps<F> & { readonly defaults: { readonly pageLimit: number } },
  datesOf: (fingerprint: F) => FactDates,
): void {
  const { model } = source
  const known = rowColumns(source.model)
  const route = metricRowsRoute(model)
  mountView<typeof route, F, Page>(app, route, deps, {
    parameters({ columns = known.join(','), limit, cursor, explain = false, ...words }) {
      const unknown = columns
        .split(',')
        .flatMap((name) => unknownName('columns', 'column', name, known))
      if (unknown.length > 0) throw invalidRequest(unknown)
      if (cursor !== undefined) decodeMark(cursor)
      return {
        question: canonical(source, words),
        columns: [...new Set(columns.split(','))].join(','),
        limit: Math.min(limit ?? deps.defaults.pageLimit, 500),
        cursor: cursor ?? null,
        explain,
      }
    },
    window: ({ fingerprint, parameters }) =>
      planned(source, parameters.question, datesOf(fingerprint)).plan?.window ?? null,
    amounts: ({ fingerprint, parameters }) =>
      amountsAsked(planned(source, parameters.question, datesOf(fingerprint))),
    async fetch(warehouse, _window, { fingerprint, parameters }) {
      const { plan } = planned(source, parameters.question, datesOf(fingerprint))
      if (plan === null) return nothing
      const after = parameters.cursor === null ? null : decodeMark(parameters.cursor)
      const columns = parameters.columns.split(',')
      const compiled = compileFactRows(source, plan, columns, parameters.limit, after)
      const rows = await warehouse.query(compiled.query, compiled.values)
      return { rows, statement: parameters.explain ? statementOf(compiled) : null }
    },
    noRows: () => nothing,
    answer({ rows, statement }, { parameters: { columns, limit } }) {
      const page = rows.slice(0, limit)
      const last = rows.length > limit ? page.at(-1) : undefined
      const shown = columns.split(',')
      return {
        data: page.map((row) => ({
          fact: model.facts[row.fact_place] ?? '',
          date: row.date,
          row: `${row.key_text}-${row.key_number}`,
          ...Object.fromEntries(shown.map((name) => [name, row[name] ?? null])),
        })),
        meta: {
          columns: ['fact', 'date', 'row', ...shown],
          statement,
          next_cursor:
            last === undefined
              ? null
              : encodeMark({ fact: last.fact_place, text: last.key_text, number: last.key_number }),
        },
      }
    },
  })
}
