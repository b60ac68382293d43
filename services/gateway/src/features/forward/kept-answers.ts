import { gatewayCacheControl } from '@otel-bi/contract/gateway-cache'
import type { RequestContext } from '@otel-bi/runtime/http/mount'
import { targetIn } from '@otel-bi/runtime/http/target'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { responseHeaders } from './headers.ts'

/** An answer of a service that may be given again without asking. */
export type KeptAnswer = {
  readonly body: Uint8Array<ArrayBuffer>
  readonly headers: KeptHeaders
  readonly rowCount: number
}

export type KeptAnswers = {
  readonly get: (question: string) => KeptAnswer | undefined
  /**
   * Keeps an answer for as long as its service allows, and returns it to be given now. Rejects as the body does when
   * the service breaks off.
   */
  readonly keep: (question: string, answer: Response) => Promise<Response>
}

/** Of a longer answer a client reads the beginning while the service still sends. */
const longestBytes = 2 ** 20

/** What a kept answer says of itself; the rest is said of each response anew. */
const KeptHeaders = z.object({
  'cache-control': z.string(),
  'content-length': z.string(),
  'content-type': z.string(),
  etag: z.string(),
  'x-row-count': z.string(),
})
type KeptHeaders = z.output<typeof KeptHeaders>

/** What an answer depends on: path and query, and the roles of who asks. */
export const questionOf = (c: RequestContext): string =>
  `${c.get('identity').roles.join(' ')} ${targetIn(c).encoded}`

/** @param maxBytes what is kept together; the answers that were not asked for longest go first */
export function createKeptAnswers(maxBytes: number): KeptAnswers {
  const kept = new LRUCache<string, KeptAnswer>({
    maxSize: maxBytes,
    // What may not be given any more is not held either.
    ttlAutopurge: true,
    sizeCalculation: ({ body }, question) => body.byteLength + 2 * question.length,
  })
  return {
    get: (question) => kept.get(question),
    async keep(question, answer) {
      const seconds = secondsOf(answer)
      if (seconds === 0) return answer
      const body = new Uint8Array(await answer.arrayBuffer())
      const headers = responseHeaders(answer.headers)
      const said = KeptHeaders.safeParse(Object.fromEntries(headers))
      if (said.success) {
        const rowCount = Number(said.data['x-row-count'])
        kept.set(question, { body, headers: said.data, rowCount }, { ttl: seconds * 1_000 })
      }
      return new Response(body, { headers })
    },
  }
}

function secondsOf({ status, headers }: Response): number {
  const length = Number(headers.get('content-length') ?? Number.POSITIVE_INFINITY)
  if (status !== 200 || length > longestBytes) return 0
  return Number(/^max-age=(\d+)$/.exec(headers.get(gatewayCacheControl) ?? '')?.[1] ?? 0)
}
