import type { OtelBiClient } from '@otel-bi/client'
import type { Days } from '../../components/range-text.ts'
import type { ViewExport } from '../../features/exports/view-export.ts'

type Asked = {
  readonly measures: string
  readonly by: string
  readonly where?: string[]
}

/** A file of the figures of a split: its question, over the days that the panel shows. */
export function splitExport(
  api: OtelBiClient,
  domain: 'aw' | 'wwi',
  asked: Asked,
  { from, to }: Days,
): ViewExport | undefined {
  if (from === null || to === null) return undefined
  const query = { ...asked, from, to }
  const exported = {
    aw: '/api/aw/export/metrics/sales',
    wwi: '/api/wwi/export/metrics/sales',
  } as const
  return {
    operation: domain === 'aw' ? 'exportAwSalesMetrics' : 'exportWwiSalesMetrics',
    fetch: (file, signal) =>
      api.GET(exported[domain], {
        params: { query: { ...query, ...file.query }, header: file.header },
        parseAs: 'stream' as const,
        signal,
      }),
  }
}
