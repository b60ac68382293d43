import { readdir, readFile } from 'node:fs/promises'
import fc from 'fast-check'
import type { SecuredStack } from '../stack/security/secured-stack.ts'
import { type Call, callers, callOfAny } from './call.ts'
import { createJudge } from './judge.ts'
import { readOperations } from './operations.ts'

export type FuzzOptions = {
  readonly calls: number
  readonly seed: number
  readonly parallel?: number
}

export type FuzzReport = {
  /** Answers by status. */
  readonly statuses: Readonly<Record<string, number>>
  /** One line per kind of fault, with the first call that showed it. */
  readonly faults: readonly string[]
  /** What each process holds after a fifth of the calls, and at the end. */
  readonly before: readonly Held[]
  readonly after: readonly Held[]
}

type Held = { readonly pid: number; readonly handles: number; readonly residentMiB: number }

/** Calls every operation of the document in every way, and judges each answer by the document. */
export async function fuzz(
  stack: SecuredStack,
  { calls, seed, parallel = 8 }: FuzzOptions,
): Promise<FuzzReport> {
  const { document, operations } = await readOperations()
  const judge = createJudge(Object(document))
  const statuses: Record<string, number> = {}
  const faults = new Map<string, string>()
  const tokens = new Map<string, string>()
  const make = async (call: Call) => {
    const answer = await send(stack.url, call, tokens.get(call.caller))
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1
    for (const fault of judge(call, answer)) {
      const kind = `${call.operation.operationId}: ${answer.status}: ${fault}`
      if (!faults.has(kind)) faults.set(kind, `${kind} (${call.caller}: ${describe(call)})`)
    }
  }
  const run = async (batch: readonly Call[]) => {
    // Tokens last five minutes; a long run needs new ones.
    for (const caller of callers)
      if (caller !== 'nobody') tokens.set(caller, await stack.tokenFor(caller))
    const waiting = batch.values()
    const worker = async () => {
      for (const call of waiting) await make(call)
    }
    await Promise.all(Array.from({ length: parallel }, worker))
  }
  const all = fc.sample(callOfAny(operations), { numRuns: calls, seed })
  const warm = Math.ceil(calls / 5)
  await run(all.slice(0, warm))
  const before = await heldBy(stack.pids())
  for (let from = warm; from < calls; from += 2_000) await run(all.slice(from, from + 2_000))
  return { statuses, faults: [...faults.values()], before, after: await heldBy(stack.pids()) }
}

async function send(base: string, call: Call, token: string | undefined) {
  const { method, target, body } = call
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const headers = { ...call.headers, ...authorization }
  const answer = await fetch(`${base}${target}`, {
    method,
    headers,
    redirect: 'manual',
    ...(body === undefined ? {} : { body }),
  })
  if (call.leaves) await answer.body?.cancel()
  const text = call.leaves ? undefined : await answer.text()
  return { status: answer.status, headers: answer.headers, text }
}

const describe = ({ method, target, headers, body }: Call) =>
  `${method} ${target.slice(0, 200)} ${JSON.stringify(headers).slice(0, 200)} ${String(body ?? '').slice(0, 100)}`

/** Open files and memory of processes, after what is ending has had time to end. */
async function heldBy(pids: readonly number[]): Promise<Held[]> {
  await Bun.sleep(3_000)
  return Promise.all(
    pids.map(async (pid) => {
      const status = await readFile(`/proc/${pid}/status`, 'utf8')
      const kiB = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0)
      const handles = (await readdir(`/proc/${pid}/fd`)).length
      return { pid, handles, residentMiB: Math.round(kiB / 1024) }
    }),
  )
}
