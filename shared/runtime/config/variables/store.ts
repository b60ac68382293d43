import { sslModes } from '@otel-bi/store/tls'
import { choice, postgresUrl } from '../values.ts'
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
  postgresSslMode: variable({
    env: 'POSTGRES_SSLMODE',
    doc: `How to use TLS, as libpq defines it: ${sslModes.join(', ')}.`,
    schema: choice(sslModes),
    default: 'prefer',
    usedBy: services,
  }),
}
