import { callersVariables } from './variables/callers.ts'
import { composeVariables } from './variables/compose.ts'
import { dashboardVariables } from './variables/dashboard.ts'
import { defaultsVariables } from './variables/defaults.ts'
import { demoVariables } from './variables/demo.ts'
import { extractVariables } from './variables/extract.ts'
import { httpVariables } from './variables/http.ts'
import { internalCallsVariables } from './variables/internal-calls.ts'
import { notificationVariables } from './variables/notifications.ts'
import { brandVariables, reportsVariables } from './variables/reports.ts'
import { signInVariables } from './variables/sign-in.ts'
import { storeVariables } from './variables/store.ts'
import { telemetryVariables } from './variables/telemetry.ts'
import { warehouseVariables } from './variables/warehouse.ts'

/** Every variable of every process, in the order people read about them. */
export const variables = {
  ...httpVariables,
  ...warehouseVariables,
  ...extractVariables,
  ...storeVariables,
  ...callersVariables,
  ...internalCallsVariables,
  ...signInVariables,
  ...defaultsVariables,
  ...reportsVariables,
  ...brandVariables,
  ...notificationVariables,
  ...telemetryVariables,
  ...dashboardVariables,
  ...demoVariables,
  ...composeVariables,
}
