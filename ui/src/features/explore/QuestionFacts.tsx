import type { MetricModel } from '@otel-bi/contract/metrics/model'
import type { Question } from '@otel-bi/contract/metrics/question'
import { useQuery } from '@tanstack/solid-query'
import { Match, Show, Switch } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { datesMessages } from '../../components/dates-messages.ts'
import { FactList } from '../../components/FactList.tsx'
import { QueryView } from '../../components/QueryView.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { AnswerTrace } from '../explanation/AnswerTrace.tsx'
import { StatementsRefused } from '../explanation/Statements.tsx'
import { StatementText } from '../explanation/StatementText.tsx'
import styles from './Explore.module.css'
import { exploreMessages } from './messages.ts'
import type { MetricAnswer } from './metric-answer.ts'
import { explainedAnswer } from './requests.ts'
import { useFactEnds } from './use-fact-ends.ts'

/** What each measure means and over what it adds up, the days, the statements, and the trace of this answer. */
export function QuestionFacts(props: { model: MetricModel; question: Question }) {
  const api = useApi()
  const { language, formats } = useI18n()
  const factEnds = useFactEnds()
  const words = useMessages(exploreMessages)
  const dateWords = useMessages(datesMessages)
  const explained = useQuery(() => explainedAnswer(api, props.model, props.question))
  type Meta = MetricAnswer['meta']
  const meanings = ({ measures }: Meta) =>
    measures.map(({ key, about, adds_up }) => {
      const measure = props.model.measures[key]
      const addsUp = () => {
        if (adds_up.over_dimensions && adds_up.over_time) return words().addsUp.always
        return adds_up.over_dimensions ? words().addsUp.notOverTime : words().addsUp.never
      }
      return {
        id: key,
        name: measure?.title[language()] ?? key,
        text: `${measure?.about[language()] ?? about} ${addsUp()}`,
        value: key,
      }
    })
  const days = ({ from, to, comparison, generated_at, facts }: Meta) => [
    {
      id: 'window',
      name: dateWords().range,
      text: from && to ? formats().dateRange(from, to) : words().noRows,
    },
    ...(comparison
      ? [
          {
            id: 'comparison',
            name: words().before,
            text: formats().dateRange(comparison.from, comparison.to),
          },
        ]
      : []),
    {
      id: 'facts',
      name: words().dataTo,
      text: factEnds(facts),
    },
    { id: 'computed', name: words().computed, text: formats().instant(generated_at) },
  ]
  return (
    <QueryView query={explained} skeleton={<div class={styles.waiting} />}>
      {(answer) => (
        <div class={styles.page} data-testid="explain-question">
          <FactList facts={days(answer().meta)} prefix="explain" />
          <FactList facts={meanings(answer().meta)} prefix="meaning" />
          <Switch>
            <Match when={answer().meta.statements}>
              {(statements) => (
                <>
                  <Show when={statements().rows}>
                    {(statement) => (
                      <StatementText title={words().rowsStatement} statement={statement()} />
                    )}
                  </Show>
                  <Show when={statements().totals}>
                    {(statement) => (
                      <StatementText title={words().totalsStatement} statement={statement()} />
                    )}
                  </Show>
                </>
              )}
            </Match>
            <Match when={answer().meta.parameters.statements === 'needs_analyst'}>
              <StatementsRefused />
            </Match>
          </Switch>
          <AnswerTrace id={answer().traceId} />
        </div>
      )}
    </QueryView>
  )
}
