import type { FileCall, Operation } from '@otel-bi/client'

export const exportFormats = ['xlsx', 'pdf', 'csv'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** The file that a reader wants: its format, with times, titles and numbers as the page shows them. */
export type FileChoice = {
  readonly query: {
    readonly format: ExportFormat
    readonly time_zone: string
    readonly csv_dialect: 'machine' | 'spreadsheet'
  }
  readonly header: { readonly 'accept-language': string }
}

export const fileChoice = (format: ExportFormat, language: 'en' | 'hr'): FileChoice => ({
  query: {
    format,
    time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    // An English spreadsheet opens the plain dialect right; a Croatian one needs its own separators.
    csv_dialect: language === 'en' ? 'machine' : 'spreadsheet',
  },
  header: { 'accept-language': language },
})

/** How to get a file of a view, by the parameters that the page shows it with. */
export type ViewExport = {
  /** The call it needs, which not every role may make. */
  readonly operation: Operation
  readonly fetch: (file: FileChoice, signal: AbortSignal) => FileCall
}
