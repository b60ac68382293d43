import { sslModes } from '@otel-bi/store/tls'
import { choice, integer, postgresUrl, schemaName } from '../values.ts'
import { services, variable } from '../variable.ts'

/** PostgreSQL, the store. */
export const storeVariables = {
  postgresUrl: variable({
    env: 'POSTGRES_URL',
    doc: 'The store: postgres://user:password@host:5432/database.',
    schema: postgresUrl,
    secret: true,
    usedBy: services,
  }),
  postgresSchema: variable({
    env: 'POSTGRES_SCHEMA',
    doc: 'Schema of the store for this product’s tables; it is created if the role may. Choose one of its own where other applications use the same database.',
    schema: schemaName,
    default: 'public',
    usedBy: services,
  }),
  postgresTimeoutMs: variable({
    env: 'POSTGRES_TIMEOUT_MS',
    doc: 'Timeout in milliseconds for connecting to the store and for its response; then 503.',
    schema: integer(100, 600_000),
    default: '10000',
    usedBy: services,
  }),
  postgresSslMode: variable({
    env: 'POSTGRES_SSLMODE',
    doc: `How to use TLS, as libpq defines it: ${sslModes.join(', ')}.`,
    schema: choice(sslModes),
    default: 'prefer',
    usedBy: services,
  }),
}
