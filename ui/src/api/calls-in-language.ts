import type { Middleware } from '@otel-bi/client'

/** Requests problems in the reader's language; a call that names a language keeps it. */
export function callsInLanguage(language: () => string): Middleware {
  return {
    onRequest({ request }) {
      if (!request.headers.has('accept-language'))
        request.headers.set('accept-language', language())
      return request
    },
  }
}
