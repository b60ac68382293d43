import { cutOffMessage } from '@otel-bi/runtime/http/export-recorder'
import fc from 'fast-check'
import { isAlive } from '../../scripts/demo/orphan.ts'
import type { SecuredStack } from '../stack/security/secured-stack.ts'
import { type Call, callers, callOfAny } from './call.ts'
import { growthFaults, type Held, heldBy } from './held.ts'
import { createJudge } from './judge.ts'
import { learnKnown } from './known.ts'
import { type Operation, readContract } from './operations.ts'
import { send } from './send.ts'

export type FuzzOptions = {
  readonly calls: number
  readonly seed: number
  /** Calls at once. */
  readonly parallel?: number
  /** Called after each round, with all answers until then and what the processes hold now. */
  readonly onRound?: (statuses: FuzzReport['statuses'], held: readonly Held[]) => void
  readonly onFault?: (fault: string) => void
}

export type FuzzReport = {
  /** Answers by status; `left` where the client left before one began, `cut` where a download broke off. */
  readonly statuses: Readonly<Record<string, number>>
  /** One line per kind of fault, with the first call that showed it. */
  readonly faults: readonly string[]
  readonly held: readonly Held[]
  /** Answers below 400, by operation. */
  readonly succeeded: Readonly<Record<string, number>>
}

/** Calls every operation of the document in every way, and judges each answer by the document. */
export async function fuzz(
  stack: SecuredStack,
  { calls, seed, parallel = 12, onRound = () => {}, onFault = () => {} }: FuzzOptions,
): Promise<FuzzReport> {
  const contract = await readContract()
  const judge = createJudge(contract)
  const statuses: Record<string, number> = {}
  const succeeded = Object.fromEntries(
    contract.operations.map(({ operationId }) => [operationId, 0]),
  )
  const faults = new Map<string, string>()
  const etags = new Map<string, string>()
  const tokens = new Map<string, string>()
  // Tokens last five minutes; a long run needs new ones.
  const renew = async () => {
    for (const caller of callers)
      if (caller !== 'anonymous') tokens.set(caller, await stack.tokenFor(caller))
  }
  await renew()
  const known = await learnKnown(async (target, body) => {
    const authorization = `Bearer ${tokens.get('admin')}`
    const headers = { authorization, 'content-type': 'application/json' }
    const posted = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
    const answer = await fetch(`${stack.url}${target}`, { headers, ...posted })
    return answer.json().catch(() => null)
  }, contract.operations)

  const report = (call: Call, status: string | number, fault: string) => {
    const kind = `${call.operation.operationId}: ${status}: ${fault}`
    if (faults.has(kind)) return
    faults.set(kind, `${kind} (${call.caller}: ${describe(call)})`)
    onFault(faults.get(kind) ?? kind)
  }
  const make = async (generated: Call) => {
    const call = conditional(generated, etags.get(generated.target))
    try {
      const answer = await send(stack.url, call, tokens.get(call.caller))
      const status = answer?.status ?? 'left'
      statuses[status] = (statuses[status] ?? 0) + 1
      if (!answer) return
      const { operationId } = call.operation
      if (answer.status < 400) succeeded[operationId] = (succeeded[operationId] ?? 0) + 1
      const etag = answer.headers.get('etag')
      if (etag) etags.set(call.target, etag)
      for (const fault of judge(call, answer)) report(call, answer.status, fault)
    } catch (error) {
      if (error instanceof Error && isDownload(call.operation) && isCut(error)) {
        statuses.cut = (statuses.cut ?? 0) + 1
        return
      }
      statuses.none = (statuses.none ?? 0) + 1
      report(call, 'none', `no answer: ${error instanceof Error ? error.message : error}`)
    }
  }

  const arbitrary = callOfAny(contract, known)
  const held: Held[] = []
  const rounds = Math.max(3, Math.ceil(calls / 2_500))
  const until = (round: number) => Math.round((calls * round) / rounds)
  for (let round = 0; round < rounds; round += 1) {
    await renew()
    const numRuns = until(round + 1) - until(round)
    const waiting = fc.sample(arbitrary, { numRuns, seed: seed + round }).values()
    const worker = async () => {
      for (const call of waiting) await make(call)
    }
    await Promise.all(Array.from({ length: parallel }, worker))
    const ended = stack.processes().filter(({ pid }) => !isAlive(pid))
    for (const { name } of ended) faults.set(name, `${name}: the process has ended`)
    if (ended.length > 0) break
    const now = await heldBy(stack.processes(), (round + 1) / rounds)
    held.push(...now)
    onRound(statuses, now)
  }
  const { cut = 0 } = statuses
  const explained = (await stack.logs()).split(cutOffMessage).length - 1
  if (cut > explained)
    faults.set('cut', `${cut} downloads were cut off, ${explained} of them with a line of the log`)
  const found = [...faults.values(), ...growthFaults(held, calls)]
  return { statuses, faults: found, held, succeeded }
}

/** A download that cannot be recorded is cut off, which the service's log says. */
const isDownload = ({ operationId }: Operation) => /^export|^downloadReport/.test(operationId)
const isCut = (error: Error) => 'code' in error && error.code === 'ECONNRESET'

const conditional = (call: Call, etag: string | undefined): Call =>
  call.conditional && etag !== undefined
    ? { ...call, headers: { ...call.headers, 'if-none-match': etag } }
    : call

const describe = ({ method, target, headers, body }: Call) =>
  `${method} ${target.slice(0, 300)} ${JSON.stringify(headers).slice(0, 200)} ${String(body ?? '').slice(0, 150)}`
