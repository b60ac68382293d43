import { signClaims } from '@otel-bi/runtime/auth/testing/issuer'
import type { SecuredStack } from '../../../tests/stack/security/secured-stack.ts'
import { newQuestion } from './questions.ts'

/** An answer of the whole stack, read to its end. */
export type Answered = {
  readonly status: number
  readonly tookMs: number
  readonly hasRetryAfter: boolean
  readonly traceId: string | null
}

const users = 20

/** Calls of twenty analysts in turn, each of a question that nobody has asked before. */
export async function openCalls({ url, key, claims }: SecuredStack) {
  const tokens = await Promise.all(
    Array.from({ length: users }, (_, index) =>
      signClaims(key, claims({ sub: `user ${index}`, realm_access: { roles: ['analyst'] } })),
    ),
  )
  let asked = 0
  const ask = async (target: string): Promise<Answered> => {
    const begun = performance.now()
    const authorization = `Bearer ${tokens[asked % users]}`
    const answer = await fetch(`${url}${target}`, { headers: { authorization } })
    await answer.arrayBuffer()
    return {
      status: answer.status,
      tookMs: performance.now() - begun,
      hasRetryAfter: answer.headers.has('retry-after'),
      traceId: answer.headers.get('x-trace-id'),
    }
  }
  return { ask, compute: () => ask(newQuestion(asked++)) }
}

export type Calls = Awaited<ReturnType<typeof openCalls>>
