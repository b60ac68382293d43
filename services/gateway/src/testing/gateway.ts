import { afterAll } from 'bun:test'
import { role } from '@otel-bi/contract/access'
import { createKey, signClaims } from '@otel-bi/runtime/auth/testing/issuer'
import type { App } from '@otel-bi/runtime/http/environment'
import { createShell, type ShellOptions } from '@otel-bi/runtime/http/shell'
import { createLogger, type Logger } from '@otel-bi/runtime/logger'
import { openStore, type Store } from '@otel-bi/store/store'
import { migratedDatabase } from '@otel-bi/store/testing/migrated'
import { testStore } from '@otel-bi/store/testing/postgres'
import type { GatewayDeps } from '../deps.ts'
import { mountGuards } from '../guards.ts'

/** A store of its own for a file's tests, with its tables. */
export async function openTestStore(): Promise<Store> {
  const store = openStore({
    ...{ url: await migratedDatabase(), ...testStore },
  })
  afterAll(() => store.close())
  return store
}

export const silent = createLogger({
  ...{ service: 'test', level: 'ERROR', destination: { write() {} } },
})

/** A user as their access token says. */
export type Caller = {
  readonly sub: string
  readonly roles: readonly string[]
  readonly name?: string
}

export type Call = {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: object
}

type Deps = { readonly logger: Logger } & Pick<GatewayDeps, 'audit' | 'now'>

/** Serves features behind the gateway's guards, and calls them with tokens of an issuer of its own, made at `at`. */
export async function openTestGateway(at: Date) {
  const key = await createKey('current')
  const accessToken = {
    issuer: 'https://id.example.com',
    audience: 'otel-bi',
    requiredScopes: [],
    roles: { claim: 'roles', mapping: new Map(role.options.map((name) => [name, name])) },
    keys: async () => key.publicKey,
    now: () => at,
  }
  const tokenOf = (caller: Caller): Promise<string> => {
    const iat = at.getTime() / 1000
    const { issuer: iss, audience: aud } = accessToken
    return signClaims(key, { ...caller, iss, aud, iat, exp: iat + 60 })
  }
  return {
    serve<D extends Deps>(
      deps: D,
      mountFeatures: (app: App, deps: D) => void,
      options?: ShellOptions,
    ): URL {
      const app = createShell(deps.logger, options)
      mountGuards(app, {
        ...{ ...deps, accessToken, trustedProxyHops: 0, corsOrigins: [] },
        rateLimits: { perAddress: 0, perSubject: 0, mcp: 0 },
      })
      mountFeatures(app, deps)
      const server = Bun.serve({ port: 0, hostname: '127.0.0.1', fetch: app.fetch })
      afterAll(() => server.stop(true))
      return server.url
    },
    async call(url: URL, caller: Caller, { headers, body, method }: Call = {}): Promise<Response> {
      return fetch(url, {
        method: method ?? (body ? 'POST' : 'GET'),
        headers: {
          authorization: `Bearer ${await tokenOf(caller)}`,
          ...(body && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body && { body: JSON.stringify(body) }),
      })
    },
  }
}
