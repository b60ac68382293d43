import { join } from 'node:path'
import { Glob } from 'bun'
import { z } from 'zod'

/** A query of a view, or a check of the data's quality. */
const StatementText = z.union([
  z.object({ name: z.string(), sql: z.string() }),
  z.object({ id: z.string(), sql: z.string() }).transform(({ id, sql }) => ({ name: id, sql })),
])
export type StatementText = z.output<typeof StatementText>

/** Every statement a service can send: all that the `*.query.ts` files of its features export. */
export async function statementsOf(service: 'aw' | 'wwi'): Promise<StatementText[]> {
  const features = join(import.meta.dir, '../../services', service, 'src/features')
  const files = [...new Glob('**/*.query.ts').scanSync(features)].sort()
  const modules = await Promise.all(files.map((file) => import(join(features, file))))
  return modules
    .flatMap((module: object) => Object.values(module))
    .flat()
    .map((value) => StatementText.safeParse(value).data)
    .filter((statement) => statement !== undefined)
}
