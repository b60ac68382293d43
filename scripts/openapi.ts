/**
 * Writes openapi/*.json, the client's types, and the dashboard's columns and actions from the contract.
 * With --check it writes nothing and fails when a committed file differs from the contract.
 */
import { join } from 'node:path'
import { type ServiceId, services } from '@otel-bi/contract/services'
import { views } from '@otel-bi/contract/views'
import openapiTypescript, { astToString } from 'openapi-typescript'
import { actionTitlesPath, actionTitlesSource } from './openapi/action-titles.ts'
import { openApiDocument } from './openapi/document.ts'
import { viewColumnsPath, viewColumnsSource } from './openapi/view-columns.ts'

const root = join(import.meta.dir, '..')
const check = process.argv.includes('--check')

const files = new Map<string, string>()
for (const id of Object.keys(services) as ServiceId[])
  files.set(`openapi/${id}.json`, `${JSON.stringify(openApiDocument(id), null, 2)}\n`)

const gateway = files.get('openapi/gateway.json') ?? ''
files.set(
  'shared/clients/generated/gateway.ts',
  `// Generated from openapi/gateway.json by \`bun run openapi\`.\n${astToString(await openapiTypescript(gateway))}`,
)

for (const view of views) files.set(viewColumnsPath(view), viewColumnsSource(view))
files.set(actionTitlesPath, actionTitlesSource)

const stale: string[] = []
for (const [path, content] of files) {
  const file = Bun.file(join(root, path))
  if ((await file.exists()) && (await file.text()) === content) continue
  stale.push(path)
  if (!check) await Bun.write(file, content)
}

if (check && stale.length > 0) {
  console.error(`Not what the contract says: ${stale.join(', ')}. Run: bun run openapi`)
  process.exit(1)
}
console.log(stale.length === 0 ? 'openapi: up to date' : `openapi: wrote ${stale.join(', ')}`)
