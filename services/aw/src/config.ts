import { type Environment, parseSettings } from '@otel-bi/runtime/config/parse'
import { commonVariables } from '@otel-bi/runtime/config/service'
import { variables } from '@otel-bi/runtime/config/variables'
import { chooseWarehouse } from '@otel-bi/runtime/config/warehouse'

const definitions = {
  ...commonVariables,
  asked: variables.awWarehouse,
  server: variables.awMssqlServer,
  database: variables.awMssqlDatabase,
  username: variables.awMssqlUsername,
  password: variables.awMssqlPassword,
  currency: variables.awCurrency,
  trustServerCertificate: variables.mssqlTrustServerCertificate,
  sampleDir: variables.sampleWarehouseDir,
  extract: variables.awExtract,
  extractDir: variables.extractDir,
  extractEveryMinutes: variables.extractEveryMinutes,
  extractMaxAgeMinutes: variables.extractMaxAgeMinutes,
  internalServiceSharedSecretPrevious: variables.internalServiceSharedSecretPrevious,
  internalServiceAllowedIssuers: variables.internalServiceAllowedIssuers,
}

/** @throws ConfigError with every problem at once. */
export function parseAwConfig(environment: Environment) {
  return parseSettings(definitions, environment, (settings) => chooseWarehouse('AW', settings))
}
