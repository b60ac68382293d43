import { join } from 'node:path'
import { Glob } from 'bun'
import { z } from 'zod'

const QueryText = z.object({ name: z.string(), sql: z.string() })

/** Every statement a service can send, from the `*.query.ts` files of its features. */
export async function statementsOf(service: 'aw' | 'wwi'): Promise<z.output<typeof QueryText>[]> {
  const features = join(import.meta.dir, '../../services', service, 'src/features')
  const files = [...new Glob('**/*.query.ts').scanSync(features)].sort()
  const modules = await Promise.all(files.map((file) => import(join(features, file))))
  return modules
    .flatMap((module: object) => Object.values(module))
    .map((value) => QueryText.safeParse(value).data)
    .filter((query) => query !== undefined)
}
