import type { Middleware } from '@otel-bi/client'
import type { Session } from './session.ts'

const bearer = 'Bearer '

/** Sends the session's token; a call refused with 401 is sent once more, with a fresh one. */
export function authorization(
  session: Pick<Session, 'token' | 'tokenAfter' | 'refuse'>,
): Middleware {
  // Sending a request consumes its body, so the retry needs a copy.
  const copies = new WeakMap<Request, Request>()
  return {
    async onRequest({ request }) {
      const token = await session.token()
      if (token === undefined) return
      copies.set(request, request.clone())
      request.headers.set('authorization', bearer + token)
    },
    async onResponse({ request, response, options }) {
      const copy = copies.get(request)
      if (response.status !== 401 || !copy) return
      const refused = request.headers.get('authorization')?.slice(bearer.length) ?? null
      const token = await session.tokenAfter(refused)
      if (token === undefined) return
      copy.headers.set('authorization', bearer + token)
      // A browser's fetch does not work as a method of another object.
      const { fetch } = options
      const second = await fetch(copy)
      if (second.status === 401) await session.refuse()
      return second
    },
  }
}
