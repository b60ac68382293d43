import { join } from 'node:path'
import { createKey, signClaims, startIssuer } from '@otel-bi/runtime/auth/testing/issuer'
import { freshDatabase } from '@otel-bi/store/testing/postgres'
import { openDuckDb } from '@otel-bi/warehouse/duckdb/database'
import { embeddedTables } from '@otel-bi/warehouse/embedded-tables'
import { ensureSampleWarehouses } from '@otel-bi/warehouse/sample/ensure'
import { testSample } from '@otel-bi/warehouse/sample/testing/open-sample'
import { createCertificate } from '@otel-bi/warehouse/testing/tds/certificate'
import { duckDbRun } from '@otel-bi/warehouse/testing/tds/duckdb.run'
import { startTdsServer } from '@otel-bi/warehouse/testing/tds/tds.server'

export const sampleDirectory = testSample

const audience = 'https://bi.example.com/api'

/** What production has around the services: PostgreSQL, two SQL Servers with TLS, and an issuer of tokens. */
export async function startSurroundings(folder: string) {
  const certificate = await createCertificate()
  const authority = join(folder, 'authority.pem')
  await Bun.write(authority, certificate.certificate)
  await ensureSampleWarehouses(testSample)
  const serverOf = async (database: string) => {
    const tables = await embeddedTables(testSample, database)
    return startTdsServer({ run: duckDbRun(await openDuckDb({ tables })), certificate })
  }
  const aw = await serverOf('AdventureWorksDW2022')
  const wwi = await serverOf('WideWorldImportersDW')
  const key = await createKey('current')
  const issuer = startIssuer([key])
  const shared = {
    HOST: '127.0.0.1',
    POSTGRES_URL: await freshDatabase(),
    INTERNAL_SERVICE_SHARED_SECRET: crypto.randomUUID() + crypto.randomUUID(),
    OTEL_TRACES_EXPORTER: 'none',
    NODE_EXTRA_CA_CERTS: authority,
  }
  const login = (prefix: 'AW' | 'WWI', port: number) => ({
    [`${prefix}_MSSQL_SERVER`]: `127.0.0.1,${port}`,
    [`${prefix}_MSSQL_USERNAME`]: 'reader',
    [`${prefix}_MSSQL_PASSWORD`]: 'secret',
  })
  return {
    /** The variables of each target but for ports. */
    environment: {
      'aw-service': { ...shared, ...login('AW', aw.port) },
      'wwi-service': { ...shared, ...login('WWI', wwi.port) },
      'api-gateway': {
        ...shared,
        FRONTEND_JWT_ISSUER_URL: issuer.url,
        FRONTEND_JWT_JWKS_URL: issuer.jwksUrl,
        FRONTEND_JWT_AUDIENCE: audience,
        TRUSTED_PROXY_HOPS: '1',
        OIDC_ENABLED: 'true',
        OIDC_AUTHORITY: issuer.url,
        FRONTEND_OIDC_CLIENT_ID: 'dashboard',
      },
    },
    async token(): Promise<string> {
      const now = Math.trunc(Date.now() / 1000)
      const claims = { sub: 'ana', iss: issuer.url, aud: audience, iat: now, exp: now + 300 }
      return signClaims(key, claims)
    },
    async stop() {
      await Promise.all([aw.die(), wwi.die(), issuer.stop()])
    },
  }
}
