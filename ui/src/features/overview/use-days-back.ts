import { integerField } from '../../address/fields.ts'
import { useField } from '../../address/use-field.ts'
import { useConfig } from '../../app/Config.tsx'
import { longestRange } from './selection.ts'

/** The length of a page's window in the address; usually what the gateway is configured with. */
export function useDaysBack() {
  const usual = useConfig().defaults.history_days
  return useField(integerField('days_back', usual, { min: 1, max: longestRange }))
}
