import { Problem } from '@otel-bi/contract/problem'
import type { Identity } from '@otel-bi/runtime/auth/identity'
import type { z } from 'zod'
import { type CallDeps, callService } from '../../call-service.ts'
import type { GatewayDeps, Upstream } from '../../deps.ts'

export type Caller = { readonly identity: Identity; readonly signal: AbortSignal }
type AskDeps = CallDeps & Pick<GatewayDeps, 'serviceTimeouts'>
export type Ask = <S extends z.ZodType>(
  schema: S,
  path: string,
  query?: Readonly<Record<string, string>> | [name: string, value: string][],
) => Promise<z.output<S>>

/** A problem that a service returned. */
export class ServiceProblem extends Error {
  override readonly name = 'ServiceProblem'
  constructor(readonly problem: Problem) {
    super(problem.title)
  }
}

/**
 * Calls a service in the user's name, so that its own roles and audit apply.
 * @throws ServiceProblem as the service returns it; RequestProblem upstream_unavailable.
 */
export function askService(
  upstream: Upstream,
  caller: Caller,
  deps: AskDeps,
  timeoutMs = deps.serviceTimeouts.overview,
): Ask {
  return async (schema, path, query = {}) => {
    const target = `${path}?${new URLSearchParams(query)}`
    const call = { ...caller, target, timeoutMs }
    const { problem, body } = await callService(upstream, call, deps, async (response) => {
      const body: unknown = await response.json()
      return response.ok ? { body } : { problem: Problem.parse(body) }
    })
    if (problem) throw new ServiceProblem(problem)
    return schema.parse(body)
  }
}
