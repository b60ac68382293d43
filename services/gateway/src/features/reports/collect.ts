import { setTimeout as pause } from 'node:timers/promises'
import { Problem } from '@otel-bi/contract/problem'
import type { Identity } from '@otel-bi/runtime/auth/identity'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import { z } from 'zod'
import { type CallDeps, callService } from '../../call-service.ts'
import type { GatewayDeps } from '../../deps.ts'
import type { ReportSource } from './report-sources.ts'

type Answered = {
  readonly status: 'ok'
  readonly source: ReportSource
  readonly data: unknown
  readonly meta: Readonly<Record<string, unknown>>
}
type Unavailable = {
  readonly status: 'unavailable'
  readonly source: ReportSource
  readonly detail: string
}
export type Collected = Answered | Unavailable

export type ReportParameters = Readonly<Record<string, string>>
export type CollectDeps = CallDeps & Pick<GatewayDeps, 'upstreams'>

/** A view returns rows and meta; a list returns a page, with a cursor when there is more. */
const Answer = z.object({
  data: z.unknown(),
  meta: z.record(z.string(), z.unknown()).default({}),
  next_cursor: z.string().nullable().default(null),
})

/** Page size requested of a source that returns pages. */
const pageRows = '1000'
const timeoutMs = 60_000

/** Fetches one section in the user's name. A service that does not answer gives an unavailable section. */
export async function collect(
  source: ReportSource,
  parameters: ReportParameters,
  identity: Identity,
  deps: CollectDeps,
): Promise<Collected> {
  const target = `${source.path}?${sectionQuery(source, parameters)}`
  const answer = await request(source.domain, target, identity, deps)
  if ('detail' in answer) return { status: 'unavailable', source, detail: answer.detail }
  const { data, meta, next_cursor } = Answer.parse(answer.body)
  const more = next_cursor === null ? {} : { note: `the first ${pageRows} rows; there are more` }
  return { status: 'ok', source, data, meta: { ...meta, ...more } }
}

/** Problems of a service that has too much to do at once. */
const noRoom: ReadonlySet<Problem['code']> = new Set(['overloaded', 'forecast_overloaded'])

/** As `Retry-After` says, one where it says none. */
const Seconds = z.coerce.number().positive().catch(1)

type Requested = { readonly body: unknown } | { readonly detail: string }

/**
 * The body of an answer in the user's name, or why there is none. Reports can wait: what a service has no room for is
 * asked again when it says, for as long as one call may take.
 */
export async function request(
  domain: ReportSource['domain'],
  target: string,
  identity: Identity,
  deps: CollectDeps,
): Promise<Requested> {
  for (let waitedMs = 0; ; ) {
    const { waitMs, ...requested } = await requestOnce(domain, target, identity, deps)
    if (waitMs === undefined || waitedMs + waitMs > timeoutMs) return requested
    await pause(waitMs)
    waitedMs += waitMs
  }
}

/** With the time after which to ask again, where the service has no room. */
async function requestOnce(
  domain: ReportSource['domain'],
  target: string,
  identity: Identity,
  deps: CollectDeps,
): Promise<Requested & { readonly waitMs?: number }> {
  const upstream = deps.upstreams[domain]
  try {
    return await callService(upstream, { identity, target, timeoutMs }, deps, async (response) => {
      if (response.ok) return { body: await response.json() }
      const detail = `${upstream.service} answered with status ${response.status}.`
      const { data: problem } = Problem.safeParse(await response.json().catch(() => undefined))
      if (problem === undefined || !noRoom.has(problem.code)) return { detail }
      return { detail, waitMs: Seconds.parse(response.headers.get('retry-after')) * 1_000 }
    })
  } catch (error) {
    if (!(error instanceof RequestProblem)) throw error
    return { detail: error.message }
  }
}

function sectionQuery({ takes }: ReportSource, parameters: ReportParameters): URLSearchParams {
  const known = Object.entries(parameters).filter(([name]) => takes.includes(name))
  const page = takes.includes('cursor') ? { limit: pageRows } : {}
  return new URLSearchParams({ ...Object.fromEntries(known), ...page })
}
