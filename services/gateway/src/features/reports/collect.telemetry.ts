import { inSpan } from '@otel-bi/telemetry/span'
import { collect } from './collect.ts'

/** The same collection, as a span of the section. */
export const tracedCollect: typeof collect = (source, ...rest) =>
  inSpan(
    'report.section',
    { name: `report ${source.id}`, attributes: { 'bi.report.section': source.id } },
    () => collect(source, ...rest),
  )
