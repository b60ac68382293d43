import { auditView } from './audit-file.ts'
import { exportRecordsView } from './export-records.ts'
import type { View } from './view.ts'

/** What the platform keeps of itself, as tables: files of them are made as those of the businesses’ views. */
export const platformViews: readonly View[] = [auditView, exportRecordsView]
