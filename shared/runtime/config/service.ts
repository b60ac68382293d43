import { defaultsVariables } from './variables/defaults.ts'
import { httpVariables } from './variables/http.ts'
import { brandVariables } from './variables/reports.ts'
import { storeVariables } from './variables/store.ts'
import { telemetryVariables } from './variables/telemetry.ts'
import { variables } from './variables.ts'

const { traceStoreUrl: _, ...telemetry } = telemetryVariables

/** Read by every process. */
export const commonVariables = {
  ...httpVariables,
  ...storeVariables,
  internalServiceSharedSecret: variables.internalServiceSharedSecret,
  ...defaultsVariables,
  ...telemetry,
  ...brandVariables,
}
