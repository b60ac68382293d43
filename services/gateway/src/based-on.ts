import type { ifMatchHeaders } from '@otel-bi/contract/if-match'
import { requiredTags } from '@otel-bi/runtime/http/if-match'
import { parseHeaders, parseParams, type RequestContext } from '@otel-bi/runtime/http/mount'
import type { z } from 'zod'

/** What a change is made to: the row, and the versions of it that its caller names. */
export type Based = { readonly id: number; readonly tags: readonly string[] }

type Route = {
  readonly request: {
    readonly params: z.ZodObject<{ id: z.ZodType<number> }>
    readonly headers: typeof ifMatchHeaders
  }
}

/** @throws RequestProblem precondition_required without If-Match. */
export function basedOn(route: Route, c: RequestContext): Based {
  const { id } = parseParams(route, c)
  return { id, tags: requiredTags(parseHeaders(route, c)['if-match']) }
}
