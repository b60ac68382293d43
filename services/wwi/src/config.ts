import { type Environment, parseSettings } from '@otel-bi/runtime/config/parse'
import { commonVariables } from '@otel-bi/runtime/config/service'
import { variables } from '@otel-bi/runtime/config/variables'
import { chooseWarehouse } from '@otel-bi/runtime/config/warehouse'

const definitions = {
  ...commonVariables,
  asked: variables.wwiWarehouse,
  server: variables.wwiMssqlServer,
  database: variables.wwiMssqlDatabase,
  username: variables.wwiMssqlUsername,
  password: variables.wwiMssqlPassword,
  currency: variables.wwiCurrency,
  trustServerCertificate: variables.mssqlTrustServerCertificate,
  sampleDir: variables.sampleWarehouseDir,
  extract: variables.wwiExtract,
  extractDir: variables.extractDir,
  extractEveryMinutes: variables.extractEveryMinutes,
  extractMaxAgeMinutes: variables.extractMaxAgeMinutes,
  internalServiceSharedSecretPrevious: variables.internalServiceSharedSecretPrevious,
  internalServiceAllowedIssuers: variables.internalServiceAllowedIssuers,
}

/** @throws ConfigError with every problem at once. */
export function parseWwiConfig(environment: Environment) {
  return parseSettings(definitions, environment, (settings) => chooseWarehouse('WWI', settings))
}
