import type { Language } from '@otel-bi/contract/language'
import type { MessageContent } from '@otel-bi/store/message'
import { z } from 'zod'
import type { Ask } from '../overview/ask-service.ts'
import { type Business, businesses, changeOf, kindOf } from '../reports/key-figures.ts'
import { presenterIn } from '../reports/words/presenter.ts'
import { reportWords } from '../reports/words/words.ts'
import type { SubscriptionWords } from './words.ts'

const measures = z.record(z.string(), z.number().nullable())
/** Of the key figures, what a message says. */
const Kpis = z.object({
  data: z.object({ current: measures, previous: measures.nullable(), change: measures }),
  meta: z.object({ as_of: z.string().nullable(), currencies: z.array(z.string()) }),
})

type Said = { readonly words: SubscriptionWords; readonly language: Language }

/** Revenue of both businesses in their default windows, with the change on the period before. */
export const revenueFigures = (ask: (domain: 'aw' | 'wwi') => Ask, said: Said) =>
  figuresOf(businesses, ask, said, ({ headline: [revenue = ''], name }) => [
    { measure: revenue, label: said.words.revenueOf(name) },
  ])

/** The figures that the pages of these businesses begin with. */
export const headlineFigures = (
  shown: readonly Business[],
  ask: (domain: 'aw' | 'wwi') => Ask,
  said: Said,
) =>
  figuresOf(shown, ask, said, ({ headline, name }) =>
    headline.map((measure) => {
      const title = reportWords[said.language].names[measure] ?? measure
      return { measure, label: shown.length === 1 ? title : `${name}: ${title}` }
    }),
  )

async function figuresOf(
  shown: readonly Business[],
  ask: (domain: 'aw' | 'wwi') => Ask,
  { words, language }: Said,
  chosen: (business: Business) => readonly { readonly measure: string; readonly label: string }[],
): Promise<MessageContent['facts']> {
  const show = presenterIn(language)
  const facts = await Promise.all(
    shown.map(async (business) => {
      const { domain } = business
      const { data, meta } = await ask(domain)(Kpis, `/api/${domain}/sales/kpis`)
      return chosen(business).map(({ measure, label }) => {
        const kind = kindOf(measure)
        const value = data.current[measure] ?? null
        const written =
          kind === 'money' ? show.amount(value, meta.currencies) : show.value(value, kind)
        const change = changeOf(data, measure)
        return {
          label,
          value: words.changed(written, show.change(change, kind), show.value(meta.as_of, 'date')),
        }
      })
    }),
  )
  return facts.flat()
}
