import type { MetricModel } from '@otel-bi/contract/metrics/model'
import type { Filter, Question } from '@otel-bi/contract/metrics/question'
import type { FieldProblem } from '@otel-bi/contract/metrics/question-url'
import { closest } from 'fastest-levenshtein'

/** Every name of a question that its model does not know, with the nearest one that it does. */
export function checkQuestion(model: MetricModel, question: Question): FieldProblem[] {
  const measures = Object.keys(model.measures)
  const dimensions = Object.keys(model.dimensions)
  const { order } = question
  return [
    ...question.measures.flatMap((name) => unknownName('measures', 'measure', name, measures)),
    ...question.by.flatMap((name) => unknownName('by', 'dimension', name, dimensions)),
    ...question.where.flatMap((filter) => filterProblems(model, filter)),
    ...(order ? orderProblems(question, order.by) : []),
    ...boundsWithoutRows(question),
  ]
}

/** What is wrong with a name that is not declared, with the nearest one that is. */
export function unknownName(
  field: string,
  kind: string,
  name: string,
  declared: readonly string[] | Readonly<Record<string, unknown>>,
): FieldProblem[] {
  const known: readonly string[] = isList(declared) ? declared : Object.keys(declared)
  if (known.includes(name)) return []
  const message = `"${name.slice(0, 60)}" is not a ${kind} of this model; did you mean ${closest(name, [...known])}? Known are ${known.join(', ')}`
  return [{ field, message }]
}

const isList = (declared: object): declared is readonly string[] => Array.isArray(declared)

function filterProblems(model: MetricModel, filter: Filter): FieldProblem[] {
  if ('measure' in filter)
    return unknownName('where', 'measure', filter.measure, Object.keys(model.measures))
  const unknown = unknownName('where', 'dimension', filter.dimension, model.dimensions)
  if (unknown.length > 0 || model.dimensions[filter.dimension]?.key === 'text') return unknown
  const wrong = filter.values.filter((value) => !isKey(value))
  return wrong.slice(0, 1).map((value) => ({
    field: 'where',
    message: `${filter.dimension} is named by whole numbers from -2147483647 to 2147483647, not "${value.slice(0, 60)}"`,
  }))
}

const isKey = (value: string) =>
  /^-?\d{1,10}$/.test(value) && Math.abs(Number(value)) <= 2_147_483_647

function orderProblems({ measures, by }: Question, name: string): FieldProblem[] {
  const choices = [...measures, ...by]
  if (choices.includes(name)) return []
  const known = choices.length === 0 ? 'nothing is requested' : `known are ${choices.join(', ')}`
  return [
    {
      field: 'order',
      message: `"${name.slice(0, 60)}" is not among the requested measures and dimensions; ${known}`,
    },
  ]
}

/** A bound on a measure chooses rows, so there must be rows to choose from. */
function boundsWithoutRows({ by, where }: Question): FieldProblem[] {
  if (by.length > 0 || where.every((filter) => 'dimension' in filter)) return []
  return [
    {
      field: 'where',
      message: 'bounds a measure, which needs a dimension in `by` to choose among',
    },
  ]
}
