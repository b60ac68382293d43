import createClient, { type Client, type Middleware } from 'openapi-fetch'
import type { components, operations, paths } from './generated/gateway.ts'

export type { Middleware } from 'openapi-fetch'

export type Schemas = components['schemas']
/** The `operationId` of every call. */
export type Operation = keyof operations
export type OtelBiClient = Client<paths>
export type ClientMiddleware = Middleware

export type ClientOptions = {
  /** Where the gateway is, for example `https://bi.example.com`; empty for the page's own origin. */
  readonly baseUrl: string
  /** The bearer token to send, asked for before each call; undefined sends none. */
  readonly token?: () => Promise<string | undefined>
  readonly fetch?: (request: Request) => Promise<Response>
}

/**
 * A typed client of the gateway: `client.GET('/api/aw/sales/kpis', { params: { query: { days_back: 30 } } })`
 * answers `{ data, error, response }`, where `error` is an RFC 9457 problem.
 */
export function createOtelBiClient({ baseUrl, token, fetch }: ClientOptions): OtelBiClient {
  const client = createClient<paths>({ baseUrl, ...(fetch ? { fetch } : {}) })
  if (token)
    client.use({
      async onRequest({ request }) {
        const value = await token()
        if (value !== undefined) request.headers.set('authorization', `Bearer ${value}`)
        return request
      },
    })
  return client
}
