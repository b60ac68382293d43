import { auditHeads } from '@otel-bi/store/audit-heads'
import { verifyAudit } from '@otel-bi/store/audit-verify'
import { keepLooking } from '@otel-bi/store/keep-looking'
import type { Store } from '@otel-bi/store/store'
import { observeAuditChains } from '@otel-bi/telemetry/audit'
import type { Logger } from '../logger.ts'
import { onSchedule } from './on-schedule.ts'

const everyMs = 5_000

type Chain = { head?: number; intact?: boolean }

/**
 * Keeps the metrics of the audit chains up to date: where each ends, every few seconds, and whether it
 * holds, once it is seen and every night. Call what it answers to stop.
 */
export function watchAudit(store: Store, logger: Logger): () => void {
  const chains = new Map<string, Chain>()
  const learn = (chain: string, known: Chain) =>
    chains.set(chain, { ...chains.get(chain), ...known })
  observeAuditChains(() => Array.from(chains, ([chain, known]) => ({ chain, ...known })))
  const readHeads = async () => {
    for (const { domain, id } of await auditHeads(store)) learn(domain, { head: id })
  }
  const verify = async () => {
    for (const { domain, broken } of await verifyAudit(store)) {
      learn(domain, { intact: broken === null })
      if (broken) logger.error({ audit_domain: domain, ...broken }, 'audit chain broken')
    }
  }
  const look = async () => {
    await readHeads()
    if (Array.from(chains.values()).some(({ intact }) => intact === undefined)) await verify()
  }
  const blind = (err: unknown) => logger.warn({ err }, 'the audit chains cannot be read')
  const stops = [keepLooking(look, everyMs, blind), onSchedule('17 3 * * *', verify, blind)]
  return () => {
    for (const stop of stops) stop()
  }
}
