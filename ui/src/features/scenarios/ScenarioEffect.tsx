import { useQuery } from '@tanstack/solid-query'
import { createEffect, createSignal, on, onCleanup } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { DataTableSkeleton } from '../../components/data-table/DataTableSkeleton.tsx'
import { QueryView } from '../../components/QueryView.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { scenarioMessages } from './messages.ts'
import { type ScenarioChanges, scenarioPreview } from './requests.ts'
import styles from './Scenario.module.css'
import { ScenarioTotals } from './ScenarioTotals.tsx'

/** A slider on its way asks for nothing: the effect is computed once it rests. */
const restMs = 300

/** What the changes would do, before they are saved. */
export function ScenarioEffect(props: {
  request: ScenarioChanges
  currencies: readonly string[] | undefined
}) {
  const api = useApi()
  const words = useMessages(scenarioMessages)
  const [rested, setRested] = createSignal(props.request)
  createEffect(
    on(
      () => props.request,
      (request) => {
        const timer = setTimeout(() => setRested(request), restMs)
        onCleanup(() => clearTimeout(timer))
      },
      { defer: true },
    ),
  )
  const preview = useQuery(() => scenarioPreview(api, rested()))
  return (
    <section aria-busy={preview.isFetching}>
      <h4 class={styles.heading}>{words().effect}</h4>
      <QueryView query={preview} skeleton={<DataTableSkeleton rows={6} />}>
        {(answer) => (
          <ScenarioTotals
            testId="scenario-effect"
            label={words().effect}
            currencies={props.currencies}
            sides={[{ name: words().effect, result: answer().result }]}
          />
        )}
      </QueryView>
    </section>
  )
}
