import { MetricAnswer } from '@otel-bi/contract/metrics/answer'
import { wordsIn } from '@otel-bi/contract/metrics/question-url'
import { metricExportPath, type metricRoute } from '@otel-bi/contract/metrics/routes'
import { questionView } from '@otel-bi/contract/metrics/view'
import type { MetricSource } from '@otel-bi/metrics/source'
import { tableOf } from '@otel-bi/metrics/table'
import type { App } from '../http/environment.ts'
import { type ExportDeps, mountFile } from '../http/export.ts'
import type { LoadRows } from '../http/view.ts'
import { questionOf } from './question.ts'

type MetricRoute = ReturnType<typeof metricRoute>

/** Serves the answer to a question as a file, from the rows of its JSON. */
export function mountMetricExport(
  app: App,
  source: MetricSource,
  route: MetricRoute,
  deps: ExportDeps,
  load: LoadRows<MetricRoute>,
): void {
  const { model } = source
  mountFile(app, metricExportPath(model), route, deps, async (query, caller, language) => {
    const { rows, meta } = await load(query, caller)
    const answer = MetricAnswer.parse({ data: rows, meta })
    const question = questionOf(source, wordsIn(answer.meta.parameters.question))
    const table = tableOf(question, answer, language)
    return {
      view: questionView(model, question),
      rows: table,
      rowCount: table.length,
      meta: { ...meta, row_count: table.length },
    }
  })
}
