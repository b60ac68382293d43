/**
 * The README's checklist against a running system: `bun run verify [ADDRESS]`, by default the demo's.
 * Signs in with VERIFY_TOKEN, an admin's token, or with one of the demo's identity provider.
 */
import { createOtelBiClient } from '@otel-bi/client'
import { checklist } from './verify/checklist.ts'
import { findToken } from './verify/sign-in.ts'

const baseUrl = (process.argv[2] ?? 'http://localhost:8000').replace(/\/+$/, '')
const token = await findToken(baseUrl, process.env.VERIFY_TOKEN)
const client = createOtelBiClient({ baseUrl, token: async () => token })

let failed = 0
for (const [index, { title, check }] of checklist({ baseUrl, token, client }).entries()) {
  const started = performance.now()
  const found = await check().catch((error: unknown) => {
    failed += 1
    return `FAILED: ${error instanceof Error ? error.message : String(error)}`
  })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${index + 1}. ${title.padEnd(34)} ${seconds.padStart(5)} s  ${found}`)
}
console.log(failed === 0 ? 'All points hold.' : `${failed} of the points do not hold.`)
process.exit(failed === 0 ? 0 : 1)
