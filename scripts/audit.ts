/**
 * `bun run audit verify [domain=hash …]`: recomputes the hash chains of the audit log and names the first
 * broken link of each. Head hashes kept elsewhere prove that nothing was cut off the end either.
 */
import { parseSettings } from '@otel-bi/runtime/config/parse'
import { variables } from '@otel-bi/runtime/config/variables'
import { configOrExit } from '@otel-bi/runtime/process/config'
import { type ChainVerdict, verifyAudit } from '@otel-bi/store/audit-verify'
import { openStore } from '@otel-bi/store/store'

const [command, ...words] = process.argv.slice(2)
const anchors = words.map((word) => {
  const [domain = '', hash = ''] = word.split('=')
  return { domain, hash }
})
if (command !== 'verify' || anchors.some(({ hash }) => !/^[0-9a-f]{64}$/.test(hash))) {
  console.error('usage: bun run audit verify [domain=hash …]')
  process.exit(2)
}

const definitions = { url: variables.postgresUrl, sslMode: variables.postgresSslMode }
const settings = configOrExit(
  (environment) => parseSettings(definitions, environment, () => ({ value: {} })),
  process.env,
)
const store = openStore({ ...settings, applicationName: 'audit-verify' })
const verdicts = await verifyAudit(store, anchors)
await store.close()
for (const verdict of verdicts) console.log(`${verdict.domain}: ${describe(verdict)}`)
if (verdicts.some(({ broken, missingAnchors }) => broken !== null || missingAnchors.length > 0))
  process.exit(1)

function describe({ rows, unchained, head, broken, missingAnchors }: ChainVerdict): string {
  if (broken) return `BROKEN at position ${broken.position}, row ${broken.id}: ${broken.reason}`
  if (missingAnchors.length > 0) return `CUT OFF: no row has the hash ${missingAnchors.join(', ')}`
  const before = unchained === 0 ? '' : ` (${unchained} from before the chain)`
  return `whole, ${rows} rows${before}, head ${head}`
}
