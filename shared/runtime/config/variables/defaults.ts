import { integer } from '../values.ts'
import { services, variable } from '../variable.ts'

/** Values of parameters that a call leaves out. */
export const defaultsVariables = {
  defaultHistoryDays: variable({
    env: 'DEFAULT_HISTORY_DAYS',
    doc: 'Default date range of a call, in days.',
    schema: integer(1, 3650),
    default: '365',
    usedBy: services,
  }),
  forecastHorizonDays: variable({
    env: 'FORECAST_HORIZON_DAYS',
    doc: 'Default horizon of a forecast, in days.',
    schema: integer(1, 365),
    default: '30',
    usedBy: services,
  }),
  rankingDefaultTopN: variable({
    env: 'RANKING_DEFAULT_TOP_N',
    doc: 'Default length of a ranking.',
    schema: integer(1, 1000),
    default: '10',
    usedBy: services,
  }),
  storageDefaultLimit: variable({
    env: 'STORAGE_DEFAULT_LIMIT',
    doc: 'Default number of rows per page.',
    schema: integer(1, 1000),
    default: '100',
    usedBy: services,
  }),
}
