import { type McpServer, ProtocolError, ProtocolErrorCode } from '@modelcontextprotocol/server'
import { metricModels } from '@otel-bi/contract/metrics/models'
import { z } from 'zod'

type ResourceDeclaration = {
  readonly uri: string
  readonly title: string
  readonly about: string
  /** Path and query of the operation that answers it. */
  readonly target: string
  /** What is shown of the answer; all of it when not given. */
  readonly show?: (answer: unknown) => unknown
}

const meta = z.object({ meta: z.record(z.string(), z.unknown()) })

/** Until when there are data, of each fact that a model reads. */
const freshness = (answer: unknown) => {
  const { as_of, facts, source, data_version } = meta.parse(answer).meta
  return { as_of, facts, source, data_version }
}

const ofDomains = Object.keys(metricModels).flatMap((domain): ResourceDeclaration[] => [
  {
    uri: `otel-bi://definitions/${domain}`,
    title: `Definitions of ${domain}`,
    about: 'What each measure and dimension means, and over what it adds up.',
    target: `/api/${domain}/metrics`,
  },
  {
    uri: `otel-bi://quality/${domain}`,
    title: `Data quality of ${domain}`,
    about: 'What every check observed in its latest run.',
    target: `/api/${domain}/quality?runs=1`,
  },
])

const ofModels = Object.values(metricModels)
  .flat()
  .map(
    ({ domain, id, title }): ResourceDeclaration => ({
      uri: `otel-bi://freshness/${domain}/${id}`,
      title: `Freshness of ${domain}.${id}`,
      about: `${title.en}: the first and last day of the data.`,
      target: `/api/${domain}/metrics/${id}?range=last_7_days`,
      show: freshness,
    }),
  )

/** What an agent may read before it asks. */
const resources = [...ofDomains, ...ofModels]

/** Fetches a path of the API as the caller. */
export type ReadApi = (target: string, signal: AbortSignal) => Promise<Response>

const mimeType = 'application/json'

export function registerResources(server: McpServer, read: ReadApi): void {
  for (const { uri, title, about: description, target, show } of resources)
    server.registerResource(uri, uri, { title, description, mimeType }, async (_url, context) => {
      const response = await read(target, context.mcpReq.signal)
      const text = await response.text()
      if (!response.ok) throw new ProtocolError(ProtocolErrorCode.InternalError, text)
      const shown = show ? JSON.stringify(show(JSON.parse(text))) : text
      return { contents: [{ uri, mimeType, text: shown }] }
    })
}
