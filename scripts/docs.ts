/**
 * Writes .env.example, docs/telemetry.md, Grafana's dashboards and the tables in README.md from the definitions they describe.
 * With --check it writes nothing and fails when they are stale.
 */
import { join } from 'node:path'
import { services } from '@otel-bi/contract/services'
import type { UsedBy, Variable } from '@otel-bi/runtime/config/variable'
import { variables } from '@otel-bi/runtime/config/variables'
import { dashboards } from './docs/dashboards.ts'
import { table } from './docs/table.ts'
import { telemetryDocument } from './docs/telemetry.ts'

const root = join(import.meta.dir, '..')
const check = process.argv.includes('--check')
const all: readonly Variable[] = Object.values(variables)

const usedBy: Record<UsedBy, string> = {
  gateway: 'api-gateway',
  aw: 'aw-service',
  wwi: 'wwi-service',
  ui: 'dashboard',
  demo: 'demo',
  compose: 'compose.yaml',
}

const isOptional = ({ schema }: Variable) => schema.safeParse(undefined).success

function defaultOf(variable: Variable): string {
  if (variable.default !== undefined)
    return variable.default === '' ? 'empty' : `\`${variable.default}\``
  return isOptional(variable) ? 'not set' : '—'
}

const environmentExample = `# Generated from shared/runtime/config/variables.ts by \`bun run docs\`.
# Copy to .env. Commented lines show the default; the others are to be filled in. For compose.yaml those are the
# internal secret, the passwords of the logins AW_MSSQL_PASSWORD and WWI_MSSQL_PASSWORD, and the last block.

${all
  .map((variable) => {
    const isRequired = variable.default === undefined && !isOptional(variable)
    const isSet = isRequired || variable.usedBy.includes('compose')
    return `# ${variable.doc}\n${isSet ? '' : '#'}${variable.env}=${variable.default ?? ''}`
  })
  .join('\n\n')}
`

const configurationTable = table(
  ['Variable', 'Default', 'Used by', 'Meaning'],
  all.map((variable) => [
    `\`${variable.env}\``,
    defaultOf(variable),
    variable.usedBy.map((name) => usedBy[name]).join(', '),
    variable.doc,
  ]),
)

const apiTable = table(
  ['Call', 'Needs', 'Answers'],
  services.gateway.routes.map((route) => [
    `\`${route.method.toUpperCase()} ${route.path}\``,
    route['x-access'],
    route.summary,
  ]),
)

function fill(document: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
  const from = document.indexOf(start)
  const to = document.indexOf(end)
  if (from < 0 || to < from) throw new Error(`README.md has no place marked ${start}`)
  return `${document.slice(0, from + start.length)}\n\n${content}\n\n${document.slice(to)}`
}

const readme = await Bun.file(join(root, 'README.md')).text()
const files = {
  '.env.example': environmentExample,
  ...dashboards,
  'docs/telemetry.md': telemetryDocument,
  'README.md': fill(fill(readme, 'configuration', configurationTable), 'api', apiTable),
}

const stale: string[] = []
for (const [path, content] of Object.entries(files)) {
  const file = Bun.file(join(root, path))
  if ((await file.exists()) && (await file.text()) === content) continue
  stale.push(path)
  if (!check) await Bun.write(file, content)
}
if (check && stale.length > 0) {
  console.error(`Not what the code says: ${stale.join(', ')}. Run: bun run docs`)
  process.exit(1)
}
console.log(stale.length === 0 ? 'docs: up to date' : `docs: wrote ${stale.join(', ')}`)
