import type { Context } from 'hono'

/**
 * Answers with JSON text. The length is stated because a HEAD has no body to count: it tells the gateway
 * whether a GET would be compressed.
 */
export const jsonBody = (
  c: Context,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  c.body(text, {
    headers: {
      ...headers,
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(text)),
    },
  })
