import { awEndpoints } from './aw/endpoints.ts'
import type { View } from './view.ts'
import { wwiEndpoints } from './wwi/endpoints.ts'

/** The view catalogue: every table that can be shown, exported and put into a report. */
export const views: readonly View[] = [...awEndpoints, ...wwiEndpoints].flatMap((endpoint) =>
  'view' in endpoint ? [endpoint.view] : [],
)
