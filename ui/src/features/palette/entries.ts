import type { MetricModel } from '@otel-bi/contract/metrics/model'
import { metricModels } from '@otel-bi/contract/metrics/models'
import type { Language } from '../../i18n/language.ts'
import type { SavedView } from '../saved-views/requests.ts'
import { modelNamed, viewLink } from '../saved-views/view-link.ts'
import type { PaletteWords } from './messages.ts'

/** Something that the palette finds, and where it leads. */
export type Entry = {
  readonly kind: keyof PaletteWords['kinds']
  readonly title: string
  /** What distinguishes it from others of the same title. */
  readonly detail: string
  readonly href: string
}

/** A page of the dashboard by its name. */
export type PageEntry = { readonly path: string; readonly name: () => string }

const businesses = { aw: 'AdventureWorks', wwi: 'WideWorldImporters' } as const

const models: readonly MetricModel[] = [...metricModels.aw, ...metricModels.wwi]

export const pageEntries = (pages: readonly PageEntry[]): Entry[] =>
  pages.map(({ path, name }) => ({ kind: 'page', title: name(), detail: '', href: path }))

/** Every model, measure and dimension; each opens Explore with it. */
export const modelEntries = (language: Language): Entry[] =>
  models.flatMap((model): Entry[] => {
    const href = `/explore/${model.domain}/${model.id}`
    const subject = `${businesses[model.domain]} · ${model.title[language]}`
    const detail = businesses[model.domain]
    return [
      { kind: 'subject', title: model.title[language], detail, href },
      ...Object.entries(model.measures).map(
        ([name, { title }]): Entry => ({
          kind: 'measure',
          title: title[language],
          detail: subject,
          href: `${href}?measures=${name}`,
        }),
      ),
      ...Object.entries(model.dimensions).map(
        ([name, { title }]): Entry => ({
          kind: 'dimension',
          title: title[language],
          detail: subject,
          href: `${href}?by=${name}`,
        }),
      ),
    ]
  })

/** Saved views whose model is still there. */
export const viewEntries = (
  views: readonly SavedView[],
  language: Language,
  words: PaletteWords,
): Entry[] =>
  views.flatMap((view): Entry[] => {
    const model = modelNamed(view.model)
    if (!model) return []
    const subject = `${businesses[model.domain]} · ${model.title[language]}`
    const detail = view.mine ? subject : `${subject} · ${words.by(view.owner_name)}`
    return [{ kind: 'view', title: view.name, detail, href: viewLink(view) }]
  })
