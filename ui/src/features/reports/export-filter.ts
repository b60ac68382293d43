import { localBounds } from '../../format/calendar-day.ts'
import type { ExportFilter, ExportRecord } from './export-requests.ts'

export type ExportChoices = {
  readonly actor: string
  /** Empty for any. */
  readonly format: ExportRecord['format'] | ''
  /** Empty for any. */
  readonly outcome: ExportRecord['outcome'] | ''
  /** Days of the reader's own calendar, both inclusive; empty for no bound. */
  readonly from: string
  readonly to: string
}

/** What the reader chose in the API's terms: days become instants, and the last one counts whole. */
export const exportFilter = ({
  actor,
  format,
  outcome,
  from,
  to,
}: ExportChoices): ExportFilter => ({
  ...(actor && { actor }),
  ...(format && { file_format: format }),
  ...(outcome && { outcome }),
  ...localBounds({ from, to }),
})
