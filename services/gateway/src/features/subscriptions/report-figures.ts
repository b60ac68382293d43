import type { Language } from '@otel-bi/contract/language'
import { formatted } from '@otel-bi/documents/display'
import type { MessageContent } from '@otel-bi/store/message'
import { z } from 'zod'
import type { Ask } from '../overview/ask-service.ts'
import type { SubscriptionWords } from './words.ts'

const measures = z.record(z.string(), z.number().nullable())
/** Of the key figures, what a message says. */
const Kpis = z.object({
  data: z.object({ current: measures, change: measures }),
  meta: z.object({ as_of: z.string().nullable() }),
})

const businesses = [
  { domain: 'aw', name: 'AdventureWorks', measure: 'revenue' },
  { domain: 'wwi', name: 'WideWorldImporters', measure: 'revenue_excluding_tax' },
] as const

/** Revenue of both businesses in their default windows, with the change on the period before. */
export function reportFigures(
  ask: (domain: 'aw' | 'wwi') => Ask,
  words: SubscriptionWords,
  language: Language,
): Promise<MessageContent['facts']> {
  const written = (value: unknown, kind: 'money' | 'ratio' | 'date') =>
    formatted(value, kind, { language, timeZone: 'UTC' })
  return Promise.all(
    businesses.map(async ({ domain, name, measure }) => {
      const { data, meta } = await ask(domain)(Kpis, `/api/${domain}/sales/kpis`)
      const [value, change] = [data.current[measure], data.change[measure]]
      return {
        label: words.revenueOf(name),
        value: words.changed(
          written(value, 'money'),
          written(change, 'ratio'),
          written(meta.as_of, 'date'),
        ),
      }
    }),
  )
}
