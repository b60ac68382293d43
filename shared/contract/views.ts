import { awEndpoints } from './aw/endpoints.ts'
import type { BusinessView } from './view.ts'
import { wwiEndpoints } from './wwi/endpoints.ts'

/** The view catalogue: every table of a warehouse that can be shown, exported and put into a report. */
export const views: readonly BusinessView[] = [...awEndpoints, ...wwiEndpoints].flatMap(
  (endpoint) => ('view' in endpoint ? [endpoint.view] : []),
)
