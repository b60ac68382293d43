import type { Question } from '@otel-bi/contract/metrics/question'
import { useQuery } from '@tanstack/solid-query'
import { For } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { Panel } from '../../components/Panel.tsx'
import { warehouseProvenance } from '../../components/provenance.ts'
import { QueryView } from '../../components/QueryView.tsx'
import { useAmountsSubtitle } from '../../components/use-amounts-subtitle.ts'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import { DriversTable } from './DriversTable.tsx'
import styles from './Explore.module.css'
import { isMemberFilter } from './exploration.ts'
import { exploreMessages } from './messages.ts'
import { QuestionFacts } from './QuestionFacts.tsx'
import { metricDrivers } from './requests.ts'
import type { Exploration } from './use-exploration.ts'

/** What each member added to the change of the first measure: by the dimensions of the table, else by those of the model. */
export function DriversPanel(props: { explore: Exploration }) {
  const api = useApi()
  const { language } = useI18n()
  const words = useMessages(exploreMessages)
  const subtitle = useAmountsSubtitle()
  const { model } = props.explore
  const name = () => props.explore.measures()[0] ?? ''
  const asked = (): Question => {
    const question = props.explore.question()
    return {
      ...question,
      measures: [name()],
      by: [],
      grain: null,
      compare: question.compare === 'none' ? 'previous_period' : question.compare,
      where: question.where.filter(isMemberFilter),
      order: null,
    }
  }
  const drivers = useQuery(() => metricDrivers(api, model, asked(), props.explore.question().by))
  const title = () => words().drivers(model.measures[name()]?.title[language()] ?? name())
  return (
    <Panel
      testId="explore-drivers"
      title={title()}
      meaning={words().driversMeaning}
      details={<QuestionFacts model={model} question={asked()} />}
      subtitle={subtitle(drivers.data?.meta)}
      provenance={warehouseProvenance(drivers.data?.meta)}
      menu={<PanelMenu title={title()} anchor="drivers" />}
    >
      <QueryView query={drivers} skeleton={<div class={styles.waiting} />}>
        {(answer) => (
          <>
            <p data-testid="drivers-sentence">{answer().meta.sentence[language()]}</p>
            <div class={styles.drivers}>
              <For each={answer().meta.dimensions}>
                {(summary) => (
                  <DriversTable
                    explore={props.explore}
                    measure={name()}
                    summary={summary}
                    currencies={answer().meta.currencies}
                    drivers={answer().data.filter(
                      ({ dimension }) => dimension === summary.dimension,
                    )}
                  />
                )}
              </For>
            </div>
          </>
        )}
      </QueryView>
    </Panel>
  )
}
