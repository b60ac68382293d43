import type { Call } from './call.ts'

export type Answer = {
  readonly status: number
  readonly headers: Headers
  /** The whole body, or undefined where the client closed the connection before its end. */
  readonly text: string | undefined
}

/** Longer than any deadline of the services: what has no answer by then never gets one. */
const deadlineMs = 90_000

/** Sends one call; undefined when the client left before the answer began. @throws when no answer comes. */
export async function send(
  base: string,
  { method, target, headers, body, leaves }: Call,
  token: string | undefined,
): Promise<Answer | undefined> {
  const leaving = new AbortController()
  const early = typeof leaves === 'number' ? setTimeout(() => leaving.abort(), leaves) : undefined
  try {
    const answer = await fetch(`${base}${target}`, {
      method,
      headers: { ...headers, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
      redirect: 'manual',
      signal: AbortSignal.any([leaving.signal, AbortSignal.timeout(deadlineMs)]),
      ...(body === undefined ? {} : { body }),
    })
    const begun = { status: answer.status, headers: answer.headers }
    if (leaves !== 'at the first bytes') return { ...begun, text: await answer.text() }
    const reader = answer.body?.getReader()
    await reader?.read()
    await reader?.cancel()
    return { ...begun, text: undefined }
  } catch (error) {
    if (leaving.signal.aborted) return undefined
    throw error
  } finally {
    clearTimeout(early)
  }
}
