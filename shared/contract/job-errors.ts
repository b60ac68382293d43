import type { Language } from './language.ts'
import type { ProblemCode } from './problem.ts'
import { wordDetail } from './problem-sentences.ts'
import { croatianProblemTitles } from './problem-titles.hr.ts'

/** What an error of a job means, by its name: what a call would be told that met the same. */
const meanings: Readonly<Record<string, ProblemCode>> = {
  StoreUnavailable: 'store_unavailable',
  StoreUnfit: 'store_unavailable',
  WarehouseUnavailable: 'warehouse_unavailable',
  WarehouseTimeout: 'warehouse_timeout',
  ForecastError: 'not_forecastable',
}

/** The error of an execution, kept as `Name: message`, in the reader's language. What nothing words follows as it is. */
export function wordJobError(error: string, language: Language): string {
  if (language === 'en') return error
  const [, name = '', message = error] =
    /^(\w*(?:Error|Problem|Store\w+|Warehouse\w+)): (.*)$/s.exec(error) ?? []
  const worded = wordDetail(message, language)
  if (worded !== message) return worded
  return `${croatianProblemTitles[meanings[name] ?? 'internal_error']} (${error})`
}
