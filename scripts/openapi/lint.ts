/** Judges openapi/*.json by the rules of openapi/redocly.yaml; fails on the first document that breaks one. */
import { join } from 'node:path'
import { formatProblems, getTotals, lint, loadConfig } from '@redocly/openapi-core'
import { Glob } from 'bun'

const folder = join(import.meta.dir, '../../openapi')
const config = await loadConfig({ configPath: join(folder, 'redocly.yaml') })
const documents = [...new Glob('*.json').scanSync(folder)].sort()
const problems = (
  await Promise.all(documents.map((name) => lint({ ref: join(folder, name), config })))
).flat()

if (problems.length > 0) {
  formatProblems(problems, { totals: getTotals(problems), format: 'stylish' })
  process.exit(1)
}
console.log(`openapi: no fault in ${documents.join(', ')}`)
