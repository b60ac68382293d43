import { useConfig } from '../config/Config.tsx'
import { daysBackField } from './shared-fields.ts'
import { useField } from './use-field.ts'

/** The length of a page's window, in days; by default what the gateway is configured with. */
export const useDaysBack = () => useField(daysBackField(useConfig().defaults.history_days))
