import { got, holds } from './expectations.ts'
import type { System } from './system.ts'

/** Makes a full report and compares both of its files with the hashes it was recorded with. */
export async function makeAReport({ client }: System): Promise<string> {
  const query = { days_back: 90 }
  const made = await client.POST('/api/reports/generate', { params: { query } })
  const report = got(made, '/api/reports/generate')
  holds(report.state === 'completed', `the report is ${report.state}`)
  holds(report.files.length === 2, `it has ${report.files.length} files instead of 2`)
  for (const { format, sha256 } of report.files) {
    const file = await client.GET('/api/reports/{id}/{format}', {
      params: { path: { id: report.id, format } },
      parseAs: 'arrayBuffer',
    })
    const hash = new Bun.CryptoHasher('sha256').update(got(file, `the ${format}`)).digest('hex')
    holds(hash === sha256, `the ${format} is not the file that was written`)
  }
  return report.files.map(({ name, bytes }) => `${name} (${bytes} bytes)`).join(', ')
}
