import { knownQuestion } from '@otel-bi/contract/metrics/known-question'
import type { MetricModel } from '@otel-bi/contract/metrics/model'
import { metricModels } from '@otel-bi/contract/metrics/models'
import { writeQuestion } from '@otel-bi/contract/metrics/question-url'
import { layoutOf } from '../explore/page-state.ts'
import type { NewView, SavedView } from './requests.ts'

/** Names the saved view in the URL of the Explore page. */
export const savedParameter = 'saved'

const pathOf = (model: string) => `/explore/${model.replace('.', '/')}`

type Linked = Pick<SavedView, 'id' | 'model' | 'question' | 'layout'>

/** Opens the view with its question in the URL, where the next choice starts from. */
export function viewLink({ id, model, question, layout }: Linked): string {
  const words = new URLSearchParams([
    ...new URLSearchParams(question),
    ...new URLSearchParams(layout),
  ])
  words.set(savedParameter, String(id))
  return `${pathOf(model)}?${words}`
}

/** Opens the view as it then is, for others. */
export const lastingLink = ({ id, model }: Pick<Linked, 'id' | 'model'>, origin: string): string =>
  `${origin}${pathOf(model)}?${savedParameter}=${id}`

/** Whether a URL names a view and nothing else, so that the view's own question is meant. */
export const isLastingLink = (search: string): boolean => {
  const names = [...new URLSearchParams(search).keys()]
  return names.length === 1 && names[0] === savedParameter
}

/** The question and the layout of a view. */
export type ViewWords = Pick<SavedView, 'question' | 'layout'>

/** What the model knows of a page's words, in canonical ones. */
export const viewWordsIn = (model: MetricModel, search: string): ViewWords => ({
  question: new URLSearchParams(writeQuestion(knownQuestion(model, search).question)).toString(),
  layout: layoutOf(model, search),
})

/** Whether a view keeps these words. */
export function keeps(model: MetricModel, view: ViewWords, words: ViewWords): boolean {
  const kept = viewWordsIn(model, `${view.question}&${view.layout}`)
  return kept.question === words.question && kept.layout === words.layout
}

const models: readonly MetricModel[] = [...metricModels.aw, ...metricModels.wwi]

/** The name of a model as saved views have it: `aw.sales`. */
export const modelName = ({ domain, id }: MetricModel) => `${domain}.${id}` as NewView['model']

/** The model of a view; undefined when it is not there any more. */
export const modelNamed = (name: string): MetricModel | undefined =>
  models.find((model) => modelName(model) === name)
