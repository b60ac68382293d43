import { join } from 'node:path'
import { sourceStatements } from '@otel-bi/metrics/source-statements'
import { Glob } from 'bun'
import { z } from 'zod'
import { awMetricSources } from '../../services/aw/src/metrics/sources.ts'
import { wwiMetricSources } from '../../services/wwi/src/metrics/sources.ts'

const metricSources = { aw: awMetricSources, wwi: wwiMetricSources } as const

/** A query of a view, or a check of the data's quality. */
const StatementText = z.union([
  z.object({ name: z.string(), sql: z.string() }),
  z.object({ id: z.string(), sql: z.string() }).transform(({ id, sql }) => ({ name: id, sql })),
])
export type StatementText = z.output<typeof StatementText>

/**
 * What the statements that a service can send read: all that the `*.query.ts` files of its features export, and
 * everything that can be read of each fact of its metric models.
 */
export async function statementsOf(service: 'aw' | 'wwi'): Promise<StatementText[]> {
  const features = join(import.meta.dir, '../../services', service, 'src/features')
  const files = [...new Glob('**/*.query.ts').scanSync(features)].sort()
  const modules = await Promise.all(files.map((file) => import(join(features, file))))
  const queries = modules
    .flatMap((module: object) => Object.values(module))
    .flat()
    .map((value) => StatementText.safeParse(value).data)
    .filter((statement) => statement !== undefined)
  const metrics = metricSources[service].flatMap((source) =>
    sourceStatements(source).map((sql, fact) => ({
      name: `${service}.metrics.${source.model.id}.${source.model.facts[fact]}`,
      sql,
    })),
  )
  return [...queries, ...metrics]
}
