import type { Identity } from '@otel-bi/runtime/auth/identity'
import { z } from 'zod'
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
export type CollectDeps = Pick<GatewayDeps, 'upstreams' | 'internalTokens' | 'fetch' | 'logger'>

/** A view answers rows and meta; a list answers a page, whose mark says whether there is more. */
const Answer = z.object({
  data: z.unknown(),
  meta: z.record(z.string(), z.unknown()).default({}),
  next_cursor: z.string().nullable().default(null),
})

/** Rows asked of a source that answers in pages. */
const pageRows = '1000'
const deadlineMs = 60_000

/** Asks a service for one section in the user's name. A service that does not answer is a section too. */
export async function collect(
  source: ReportSource,
  parameters: ReportParameters,
  identity: Identity,
  deps: CollectDeps,
): Promise<Collected> {
  const { service, url } = deps.upstreams[source.domain]
  const unavailable = (detail: string) => ({ status: 'unavailable', source, detail }) as const
  try {
    const token = await deps.internalTokens(service, identity)
    const answer = await deps.fetch(
      new Request(`${url}${source.path}?${queryOf(source, parameters)}`, {
        headers: { authorization: `Bearer ${token}` },
        signal: AbortSignal.timeout(deadlineMs),
      }),
    )
    if (!answer.ok) return unavailable(`${service} answered with status ${answer.status}.`)
    const { data, meta, next_cursor } = Answer.parse(await answer.json())
    const more = next_cursor === null ? {} : { note: `the first ${pageRows} rows; there are more` }
    return { status: 'ok', source, data, meta: { ...meta, ...more } }
  } catch (error) {
    deps.logger.warn({ err: error, service }, 'a section of the report is not available')
    return unavailable(`${service} does not answer.`)
  }
}

function queryOf({ takes }: ReportSource, parameters: ReportParameters): URLSearchParams {
  const known = Object.entries(parameters).filter(([name]) => takes.includes(name))
  const page = takes.includes('cursor') ? { limit: pageRows } : {}
  return new URLSearchParams({ ...Object.fromEntries(known), ...page })
}
