import { useConfig } from '../config/Config.tsx'
import { integerField } from './fields.ts'
import { longestRange } from './selection.ts'
import { useField } from './use-field.ts'

/** The length of a page's window in the address; usually what the gateway is configured with. */
export function useDaysBack() {
  const usual = useConfig().defaults.history_days
  return useField(integerField('days_back', usual, { min: 1, max: longestRange }))
}
