import type { MetricModel } from '@otel-bi/contract/metrics/model'
import { wordsIn } from '@otel-bi/contract/metrics/question-url'
import { type Compiled, compile } from '@otel-bi/metrics/compile'
import { planQuestion } from '@otel-bi/metrics/plan'
import { readQuestionOf } from '@otel-bi/metrics/read-question'
import type { MetricSource } from '@otel-bi/metrics/source'
import { awMetricSources } from '../../services/aw/src/metrics/sources.ts'
import { wwiMetricSources } from '../../services/wwi/src/metrics/sources.ts'

/** Each form a statement takes: totals, series, ranked groups, groups with others, filters, bounds, all measures. */
function questionsOf({ measures, dimensions, facts, factDimension }: MetricModel): string[] {
  const all = Object.keys(measures)
  const names = Object.keys(dimensions).filter((name) => name !== factDimension)
  const [first = '', second = first] = names
  const last = names.at(-1) ?? first
  const value = dimensions[last]?.key === 'int' ? '1|2' : 'one|two'
  const pair = [...new Set([first, second])].join(',')
  const oneFact = factDimension ? `&where=${factDimension}:${facts.at(-1)}` : ''
  return [
    `range=last_quarter&compare=previous_year${oneFact}`,
    `measures=${all.slice(0, 12).join(',')}&by=${last}&range=all&limit=10`,
    `grain=month&range=last_year&compare=previous_year`,
    `measures=${all[0]}&grain=week&by=${first}&range=last_90_days&limit=3`,
    `by=${pair}&range=last_month&compare=previous_period&limit=10${oneFact}`,
    `measures=${all.at(-1)}&by=${last}&range=year_to_date&order=${last}&others=false&limit=10`,
    `by=${first}&range=all&where=${last}!:${value}&where=${all[0]}>=100&limit=10`,
  ]
}

/** First and last day of every fact: some days, so that the text depends on no data. */
const days = { from: '2012-01-01', to: '2014-01-28' }

/** What each representative question compiles to, to be reviewed as code. */
const catalogueOf = (sources: readonly MetricSource[]) =>
  [
    '-- Generated from the metric models and their sources by `bun run docs`.',
    `-- Every fact has days from ${days.from} to ${days.to}.`,
    ...sources.flatMap((source) => questionsOf(source.model).map((url) => entryOf(source, url))),
    '',
  ].join('\n')

function entryOf(source: MetricSource, url: string): string {
  const { model } = source
  const read = readQuestionOf(model, wordsIn(url))
  if (!read.ok) throw new TypeError(`${url}: ${JSON.stringify(read.problems)}`)
  const dates = Object.fromEntries(model.facts.map((fact) => [fact, days]))
  const plan = planQuestion(model, read.value, dates)
  if (plan === null) throw new TypeError(`${url}: no days`)
  const { rows, totals } = compile(source, plan)
  const address = `/api/${model.domain}/metrics/${model.id}?${url}`
  return [`\n-- ${address}`, ...(rows ? [textOf(rows)] : []), textOf(totals)].join('\n')
}

function textOf({ query, values }: Compiled): string {
  const bound = Object.entries(query.parameters).map(
    ([name, type]) => `@${name} ${type} = ${JSON.stringify(values[name])}`,
  )
  return `-- ${query.name}: ${bound.join(', ')}\n${query.sql};`
}

export const statements = {
  'services/aw/src/metrics/statements.sql': catalogueOf(awMetricSources),
  'services/wwi/src/metrics/statements.sql': catalogueOf(wwiMetricSources),
}
