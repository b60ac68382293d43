import { Problem } from '@otel-bi/contract/problem'
import type { Identity } from '@otel-bi/runtime/auth/identity'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import type { z } from 'zod'
import type { GatewayDeps, Upstream } from '../../deps.ts'

export type Caller = { readonly identity: Identity; readonly signal: AbortSignal }
export type AskDeps = Pick<GatewayDeps, 'internalTokens' | 'fetch' | 'logger'>
export type Ask = <S extends z.ZodType>(
  schema: S,
  path: string,
  query?: Readonly<Record<string, string>>,
) => Promise<z.output<S>>

/** A service said itself why it cannot answer. */
export class ServiceProblem extends Error {
  override readonly name = 'ServiceProblem'
  constructor(readonly problem: Problem) {
    super(problem.title)
  }
}

/**
 * Asks one service in the user's name, so that its own roles and audit hold.
 * @throws ServiceProblem as the service answers it; RequestProblem upstream_unavailable.
 */
export function askService(
  { service, url }: Upstream,
  { identity, signal }: Caller,
  deps: AskDeps,
): Ask {
  const unavailable = (cause: unknown): never => {
    deps.logger.warn({ err: cause, service }, 'the service does not answer')
    const detail = `${service} does not answer.`
    throw new RequestProblem('upstream_unavailable', { detail }, { cause })
  }
  return async (schema, path, query = {}) => {
    const token = await deps.internalTokens(service, identity)
    const request = new Request(`${url}${path}?${new URLSearchParams(query)}`, {
      headers: { authorization: `Bearer ${token}` },
      signal,
    })
    const answer = await deps.fetch(request).catch(unavailable)
    const body: unknown = await answer.json().catch(unavailable)
    if (answer.ok) return schema.parse(body)
    const problem = Problem.safeParse(body)
    if (problem.success) throw new ServiceProblem(problem.data)
    return unavailable(new Error(`${service} answered with status ${answer.status}`))
  }
}
