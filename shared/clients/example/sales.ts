/**
 * What sold, who asked, and the same as a file: `node sales.js https://bi.example.com`.
 * Signs in with the token in OTEL_BI_TOKEN, where the gateway requires one.
 */
import { writeFile } from 'node:fs/promises'
import { ApiProblem, createOtelBiClient, dataOf, fileOf, itemsOf } from '@otel-bi/client'

const [baseUrl = 'http://localhost:8000'] = process.argv.slice(2)
const client = createOtelBiClient({
  baseUrl,
  token: async () => process.env.OTEL_BI_TOKEN,
})

const query = { days_back: 365 }
const { data, meta } = await dataOf(client.GET('/api/aw/sales/kpis', { params: { query } }))
console.log(`${meta.from} to ${meta.to}: ${data.current.revenue} in ${data.current.orders} orders`)

const audit = itemsOf((next) =>
  client.GET('/api/audit', { params: { query: { action: 'getAwSalesKpis', limit: 1, ...next } } }),
)
for await (const entry of audit) {
  console.log(`${entry.actor} requested it, and got ${entry.status}`)
  break
}

const file = await fileOf(
  client.GET('/api/aw/export/sales-history', {
    params: { query: { ...query, format: 'csv' } },
    parseAs: 'stream',
  }),
)
await writeFile(file.name, file.content)
console.log(`${file.name}: ${file.rowCount} rows`)

try {
  await dataOf(client.GET('/api/aw/sales/kpis', { params: { query: { days_back: 0 } } }))
} catch (problem) {
  if (!(problem instanceof ApiProblem)) throw problem
  console.log(`${problem.status} ${problem.code}: ${problem.detail}`)
}
