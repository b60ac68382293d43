/**
 * Writes .env.example, the generated pages in docs/, Grafana's dashboards and the catalogue of the metrics'
 * statements from the definitions they describe, and formats the tables of the other documents.
 * With --check it writes nothing and fails when they are stale.
 */
import { join } from 'node:path'
import { services } from '@otel-bi/contract/services'
import type { UsedBy, Variable } from '@otel-bi/runtime/config/variable'
import { variables } from '@otel-bi/runtime/config/variables'
import { Glob } from 'bun'
import { dashboards } from './docs/dashboards.ts'
import { evenTables } from './docs/even-tables.ts'
import { statements } from './docs/statements.ts'
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
  frontend: 'frontend image',
  demo: 'demo',
  compose: 'compose.yaml',
}

const isOptional = ({ schema }: Variable) => schema.safeParse(undefined).success

function defaultOf(variable: Variable): string {
  if (variable.default !== undefined)
    return variable.default === '' ? 'empty' : `\`${variable.default}\``
  return isOptional(variable) ? 'not set' : '—'
}

const environmentExample = `# Generated from shared/runtime/config/variables by \`bun run docs\`.
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

const webhookTable = table(
  ['Webhook', 'Sent when'],
  services.gateway.webhooks.map(({ path, summary = '' }) => [`\`${path}\``, summary]),
)

const page = (source: string, text: string, content: string) =>
  `<!-- Generated from ${source} by \`bun run docs\`. -->\n\n${text}\n\n${content}\n`

const written = ['*.md', 'docs/*.md', 'shared/clients/*.md'].flatMap((glob) => [
  ...new Glob(glob).scanSync(root),
])
const evened = await Promise.all(
  written.map(async (path) => [path, evenTables(await Bun.file(join(root, path)).text())] as const),
)

const files = {
  ...Object.fromEntries(evened),
  '.env.example': environmentExample,
  ...dashboards,
  ...statements,
  'docs/telemetry.md': telemetryDocument,
  'docs/configuration.md': page(
    'shared/runtime/config/variables',
    `# Configuration

Every process reads its settings from the environment, checks them at start and reports every problem at once.
An empty variable counts as not set; a default of — means that the variable is required.`,
    configurationTable,
  ),
  'docs/api.md': page(
    'shared/contract',
    `# API

Every call of the gateway and the role that it needs. The gateway serves the full description at \`/docs\`; the
same documents are in \`openapi/\`.`,
    `${apiTable}

## Webhooks

What the gateway sends to destinations of kind webhook that subscribe to it, signed in the form of Standard Webhooks;
the section \`webhooks\` of the same documents describes the bodies.

${webhookTable}`,
  ),
}

const stale: string[] = []
for (const [path, content] of Object.entries(files)) {
  const file = Bun.file(join(root, path))
  if ((await file.exists()) && (await file.text()) === content) continue
  stale.push(path)
  if (!check) await Bun.write(file, content)
}
if (check && stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run: bun run docs`)
  process.exit(1)
}
console.log(stale.length === 0 ? 'docs: up to date' : `docs: wrote ${stale.join(', ')}`)
