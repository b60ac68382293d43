import { awEndpoints } from '@otel-bi/contract/aw/endpoints'
import { columnsOf } from '@otel-bi/contract/view'
import { wwiEndpoints } from '@otel-bi/contract/wwi/endpoints'
import { z } from 'zod'
import type { Operation } from '../schemas/api-document.ts'

const measure = z.object({ key: z.string(), format: z.string() })
const answer = z.object({
  data: z.array(z.unknown()).optional().catch(undefined),
  next_cursor: z.string().nullish().catch(undefined),
  meta: z
    .object({
      as_of: z.iso.date().nullish().catch(undefined),
      from: z.iso.date().nullish().catch(undefined),
      to: z.iso.date().nullish().catch(undefined),
      source: z.string().optional().catch(undefined),
      measures: z.array(measure).optional().catch(undefined),
      measure: measure.optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
})

/**
 * An answer in a few words: how much, of which days, as of when, in which units. It holds no text of the data:
 * only what the contract says, numbers, and dates.
 */
export function summaryOf(operation: Operation, body: unknown): string {
  const { data, meta, next_cursor } = answer.safeParse(body).data ?? {}
  const units = meta ? unitsOf(operation, meta) : []
  return [
    `${operation.summary}.`,
    data ? `${data.length} ${data.length === 1 ? 'row' : 'rows'}.` : '',
    meta?.from && meta.to ? `From ${meta.from} to ${meta.to}.` : '',
    meta?.as_of ? `Data as of ${meta.as_of}, from ${sourceName(meta.source)}.` : '',
    units.length > 0 ? `Units: ${units.join('; ')}.` : '',
    next_cursor ? 'There are more: pass next_cursor as cursor.' : '',
  ]
    .filter(Boolean)
    .join(' ')
}

const sourceName = (source: string | undefined) =>
  source === 'mssql' ? 'SQL Server' : 'the embedded sample'

const formats: Readonly<Record<string, string>> = {
  money: 'currency as stored',
  count: 'number',
  decimal: 'decimal number',
  ratio: 'fraction (0.125 is 12.5 %)',
}

const views = new Map<string, readonly string[]>(
  [...awEndpoints, ...wwiEndpoints].flatMap((endpoint) =>
    'view' in endpoint
      ? [
          [
            endpoint.route.path,
            columnsOf(endpoint.view).flatMap(({ key, unit }) => (unit ? [`${key}, ${unit}`] : [])),
          ] as const,
        ]
      : [],
  ),
)

type Meta = NonNullable<z.output<typeof answer>['meta']>

function unitsOf({ path }: Operation, { measures, measure: one }: Meta): readonly string[] {
  const measured = measures ?? (one ? [one] : [])
  if (measured.length === 0) return views.get(path) ?? []
  return measured.map(({ key, format }) => `${key}, ${formats[format] ?? format}`)
}
