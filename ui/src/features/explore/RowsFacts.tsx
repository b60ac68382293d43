import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { datesMessages } from '../../components/dates-messages.ts'
import { FactList } from '../../components/FactList.tsx'
import { QueryView } from '../../components/QueryView.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { AnswerTrace } from '../explanation/AnswerTrace.tsx'
import { StatementText } from '../explanation/StatementText.tsx'
import styles from './Explore.module.css'
import { exploreMessages } from './messages.ts'
import { explainedRows } from './requests.ts'
import type { Exploration } from './use-exploration.ts'

/** The days of the rows that are shown, how fresh they are, their statement, and the trace of this answer. */
export function RowsFacts(props: { explore: Exploration }) {
  const api = useApi()
  const { formats, messages } = useI18n()
  const words = useMessages(exploreMessages)
  const dateWords = useMessages(datesMessages)
  const explained = useQuery(() =>
    explainedRows(api, props.explore.model, props.explore.question(), props.explore.page().cell),
  )
  type Meta = NonNullable<typeof explained.data>['meta']
  const facts = ({ from, to, as_of, source, generated_at }: Meta) => [
    {
      id: 'window',
      name: dateWords().range,
      text: from && to ? formats().dateRange(from, to) : words().noRows,
    },
    {
      id: 'facts',
      name: words().dataTo,
      text: as_of ? `${formats().date(as_of)} · ${messages().sources[source]}` : words().noRows,
    },
    { id: 'computed', name: words().computed, text: formats().instant(generated_at) },
  ]
  return (
    <QueryView query={explained} skeleton={<div class={styles.waiting} />}>
      {(answer) => (
        <div class={styles.page} data-testid="explain-rows">
          <FactList facts={facts(answer().meta)} prefix="explain" />
          <Show when={answer().meta.statement}>
            {(statement) => <StatementText title={words().rowsStatement} statement={statement()} />}
          </Show>
          <AnswerTrace id={answer().traceId} />
        </div>
      )}
    </QueryView>
  )
}
