/**
 * `bun run audit verify [domain=hash …]` recomputes the hash chains of the audit log and names the first
 * broken link of each. `bun run audit head` prints where they end now, as verify takes it: kept elsewhere,
 * these words prove later that nothing was cut off the end either.
 */
import { parseSettings } from '@otel-bi/runtime/config/parse'
import { variables } from '@otel-bi/runtime/config/variables'
import { configOrExit } from '@otel-bi/runtime/process/config'
import { auditHeads } from '@otel-bi/store/audit-heads'
import { type AuditAnchor, type ChainVerdict, verifyAudit } from '@otel-bi/store/audit-verify'
import { openStore, type Store } from '@otel-bi/store/store'

const [command, ...words] = process.argv.slice(2)
const anchors = words.map((word) => {
  const [domain = '', hash = ''] = word.split('=')
  return { domain, hash }
})
const wellFormed = anchors.every(({ hash }) => /^[0-9a-f]{64}$/.test(hash))
if (!(command === 'verify' && wellFormed) && !(command === 'head' && words.length === 0)) {
  console.error('usage: bun run audit verify [domain=hash …]\n       bun run audit head')
  process.exit(2)
}

const definitions = {
  url: variables.postgresUrl,
  schema: variables.postgresSchema,
  sslMode: variables.postgresSslMode,
}
const settings = configOrExit(
  (environment) => parseSettings(definitions, environment, () => ({ value: {} })),
  process.env,
)
const store = openStore({ ...settings, applicationName: `audit-${command}` })
const whole = command === 'head' ? await printHeads(store) : await printVerdicts(store, anchors)
await store.close()
process.exit(whole ? 0 : 1)

async function printHeads(from: Store): Promise<true> {
  for (const { domain, hash } of await auditHeads(from)) console.log(`${domain}=${hash}`)
  return true
}

/** Answers whether every chain holds. */
async function printVerdicts(of: Store, kept: readonly AuditAnchor[]): Promise<boolean> {
  const verdicts = await verifyAudit(of, kept)
  for (const verdict of verdicts) console.log(`${verdict.domain}: ${describe(verdict)}`)
  return verdicts.every(
    ({ broken, missingAnchors }) => broken === null && missingAnchors.length === 0,
  )
}

function describe({ rows, unchained, head, broken, missingAnchors }: ChainVerdict): string {
  if (broken) return `BROKEN at position ${broken.position}, row ${broken.id}: ${broken.reason}`
  if (missingAnchors.length > 0) return `CUT OFF: no row has the hash ${missingAnchors.join(', ')}`
  const before = unchained === 0 ? '' : ` (${unchained} from before the chain)`
  return `whole, ${rows} rows${before}, head ${head}`
}
