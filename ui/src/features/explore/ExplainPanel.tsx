import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { Verbatim } from '../../components/Detail.tsx'
import { FactList } from '../../components/FactList.tsx'
import { Panel } from '../../components/Panel.tsx'
import { warehouseProvenance } from '../../components/provenance.ts'
import { QueryView } from '../../components/QueryView.tsx'
import { TraceId } from '../../components/TraceId.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import styles from './Explore.module.css'
import { measuresOf } from './exploration.ts'
import { exploreMessages } from './messages.ts'
import { explainedAnswer } from './requests.ts'
import type { Exploration } from './use-exploration.ts'

/** What each measure means, what the warehouse was asked, with which parameters, and the trace of it. */
export function ExplainPanel(props: { explore: Exploration }) {
  const api = useApi()
  const { language } = useI18n()
  const words = useMessages(exploreMessages)
  const { model } = props.explore
  const measures = () => measuresOf(model, props.explore.question())
  const explained = useQuery(() =>
    explainedAnswer(api, model, { ...props.explore.question(), measures: measures() }),
  )
  const meanings = () =>
    measures().map((name) => ({
      id: name,
      name: model.measures[name]?.title[language()] ?? name,
      text: model.measures[name]?.about[language()] ?? '',
    }))
  const written = (statement: { sql: string; parameters: object }) =>
    `${statement.sql}\n\n${JSON.stringify(statement.parameters, null, 2)}`
  return (
    <Panel
      testId="explore-explain"
      title={words().explained}
      provenance={warehouseProvenance(explained.data?.meta)}
    >
      <QueryView query={explained} skeleton={<div class={styles.waiting} />}>
        {(answer) => (
          <div class={styles.page}>
            <FactList facts={meanings()} prefix="meaning" />
            <Show when={answer().meta.statements?.rows}>
              {(statement) => (
                <Verbatim label={words().rowsStatement} text={written(statement())} />
              )}
            </Show>
            <Show when={answer().meta.statements?.totals}>
              {(statement) => (
                <Verbatim label={words().totalsStatement} text={written(statement())} />
              )}
            </Show>
            <Show when={answer().traceId}>
              {(id) => (
                <p>
                  {words().trace}: <TraceId id={id()} />
                </p>
              )}
            </Show>
          </div>
        )}
      </QueryView>
    </Panel>
  )
}
