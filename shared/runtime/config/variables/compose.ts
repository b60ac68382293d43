import { choice, text } from '../values.ts'
import { variable } from '../variable.ts'

/** compose.yaml. */
export const composeVariables = {
  composeProfiles: variable({
    env: 'COMPOSE_PROFILES',
    doc: '`sqlserver` starts SQL Server with both sample warehouses; `demo` reads generated rows instead.',
    schema: choice(['sqlserver', 'demo']),
    default: 'sqlserver',
    usedBy: ['compose'],
  }),
  postgresPassword: variable({
    env: 'POSTGRES_PASSWORD',
    doc: 'Password of the store that compose.yaml starts; letters and digits, since it is part of an address.',
    schema: text.optional(),
    secret: true,
    usedBy: ['compose'],
  }),
  mssqlSaPassword: variable({
    env: 'MSSQL_SA_PASSWORD',
    doc: 'Password of `sa` on the SQL Server that compose.yaml starts: 8 characters or more, of three character classes.',
    schema: text.optional(),
    secret: true,
    usedBy: ['compose'],
  }),
  keycloakAdminPassword: variable({
    env: 'KEYCLOAK_ADMIN_PASSWORD',
    doc: 'Password of `admin` in Keycloak’s console.',
    schema: text.optional(),
    secret: true,
    usedBy: ['compose'],
  }),
  keycloakUsersPassword: variable({
    env: 'KEYCLOAK_USERS_PASSWORD',
    doc: 'Password of viewer, analyst and admin, the three users of the imported realm.',
    schema: text.optional(),
    secret: true,
    usedBy: ['compose'],
  }),
  grafanaAdminPassword: variable({
    env: 'GRAFANA_ADMIN_PASSWORD',
    doc: 'Password of `admin` in Grafana.',
    schema: text.optional(),
    secret: true,
    usedBy: ['compose'],
  }),
}
