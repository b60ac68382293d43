import { signClaims } from '@otel-bi/runtime/auth/testing/issuer'
import type { SecuredStack } from '../../../tests/stack/security/secured-stack.ts'

/** Kept and computed answers, metric questions and files: every kind of work that the services do for people. */
const targets = (turn: number): readonly string[] => [
  '/api/aw/sales/kpis?days_back=365',
  '/api/wwi/sales/kpis?days_back=365',
  `/api/aw/sales/history?days_back=${30 + (turn % 700)}`,
  `/api/wwi/stock/recommendations?days_back=${30 + (turn % 300)}`,
  '/api/aw/metrics/sales?by=territory&range=last_year&compare=previous_year',
  `/api/wwi/metrics/sales?by=customer&range=last_year&limit=${1 + (turn % 100)}`,
  `/api/aw/products/demand?days_back=${30 + (turn % 365)}`,
  '/api/overview',
  `/api/aw/export/sales-history?format=csv&days_back=${30 + (turn % 700)}`,
  `/api/wwi/export/supplier-scores?format=${turn % 2 === 0 ? 'xlsx' : 'pdf'}`,
]

export type MixedLoad = {
  readonly statuses: Readonly<Record<number, number>>
  /** Of the answers of the services, each of which is one audit row. */
  readonly traceIds: readonly string[]
  /** How long each question for health waited, and when it was asked. */
  readonly healthWaits: readonly { readonly at: number; readonly ms: number }[]
}

/** Callers who never pause, for a number of milliseconds, and one who asks for health meanwhile. */
export async function askInTurn(
  { url, key, claims }: SecuredStack,
  callers: number,
  ms: number,
): Promise<MixedLoad> {
  const end = performance.now() + ms
  const statuses: Record<number, number> = {}
  const traceIds: string[] = []
  let turn = 0
  const caller = async (_: unknown, index: number) => {
    const grants = { sub: `caller ${index}`, realm_access: { roles: ['analyst'] } }
    while (performance.now() < end) {
      const authorization = `Bearer ${await signClaims(key, claims(grants))}`
      for (const target of targets(turn++)) {
        const answer = await fetch(`${url}${target}`, { headers: { authorization } })
        await answer.arrayBuffer()
        statuses[answer.status] = (statuses[answer.status] ?? 0) + 1
        const traceId = answer.headers.get('x-trace-id')
        if (answer.ok && traceId !== null && target !== '/api/overview') traceIds.push(traceId)
      }
    }
  }
  const healthWaits: { readonly at: number; readonly ms: number }[] = []
  const health = async () => {
    while (performance.now() < end) {
      const asked = performance.now()
      await (await fetch(`${url}/api/health`)).arrayBuffer()
      healthWaits.push({ at: asked, ms: performance.now() - asked })
      await Bun.sleep(50)
    }
  }
  await Promise.all([...Array.from({ length: callers }, caller), health()])
  return { statuses, traceIds, healthWaits }
}
