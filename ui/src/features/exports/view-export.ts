import type { FileCall, Operation } from '@otel-bi/client'

export const exportFormats = ['xlsx', 'pdf', 'csv'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** How to get a file of a view, by the parameters that the page shows it with. */
export type ViewExport = {
  /** The call it needs, which not every role may make. */
  readonly operation: Operation
  readonly fetch: (format: ExportFormat, signal: AbortSignal) => FileCall
}
