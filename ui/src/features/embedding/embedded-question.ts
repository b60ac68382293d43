import { knownQuestion } from '@otel-bi/contract/metrics/known-question'
import type { MetricModel } from '@otel-bi/contract/metrics/model'
import { metricModels } from '@otel-bi/contract/metrics/models'
import type { Question } from '@otel-bi/contract/metrics/question'
import { decodeJwt } from 'jose'

const models: readonly MetricModel[] = [...metricModels.aw, ...metricModels.wwi]

export type EmbeddedQuestion = {
  readonly model: MetricModel
  /** The query, as it is to be asked: a token admits no other. */
  readonly search: string
  readonly question: Question
  readonly title: string | null
}

/** The question of a target such as `/api/aw/metrics/sales?measures=revenue`; undefined when it is none. */
export function questionOf(target: string, title: string | null): EmbeddedQuestion | undefined {
  const [path = '', ...rest] = target.split('?')
  const model = models.find(({ domain, id }) => path === `/api/${domain}/metrics/${id}`)
  const search = rest.join('?')
  return model && { model, search, question: knownQuestion(model, search).question, title }
}

/** What a token says that it is for, unchecked: the gateway checks it. Undefined of a token that says nothing. */
export function questionInToken(token: string): EmbeddedQuestion | undefined {
  const claims = claimsOf(token)
  if (typeof claims.question !== 'string') return undefined
  return questionOf(claims.question, typeof claims.title === 'string' ? claims.title : null)
}

function claimsOf(token: string): Readonly<Record<string, unknown>> {
  try {
    return decodeJwt(token)
  } catch {
    return {}
  }
}
