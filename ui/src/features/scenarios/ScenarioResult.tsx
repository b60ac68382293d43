import { For } from 'solid-js'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { ChangedItems } from './ChangedItems.tsx'
import { scenarioMessages } from './messages.ts'
import type { WwiScenario } from './requests.ts'
import styles from './Scenario.module.css'
import { ScenarioTotals } from './ScenarioTotals.tsx'

type ScenarioResultProps = {
  readonly scenarios: readonly WwiScenario[]
  readonly currencies: readonly string[] | undefined
}

/** Before and after side by side, of one scenario or of two, and the items that make the difference. */
export function ScenarioResult(props: ScenarioResultProps) {
  const { formats } = useI18n()
  const words = useMessages(scenarioMessages)
  const isAlone = () => props.scenarios.length === 1
  return (
    <>
      <For each={props.scenarios}>
        {(scenario) => (
          <h4 class={styles.heading} data-testid="scenario-shown" data-value={scenario.id}>
            {words().by(
              scenario.name,
              scenario.created_by,
              formats().instant(scenario.computed_at),
            )}
          </h4>
        )}
      </For>
      <ScenarioTotals
        testId="scenario-totals"
        label={props.scenarios.map(({ name }) => name).join(', ')}
        sides={props.scenarios}
        currencies={props.currencies}
      />
      <For each={props.scenarios}>
        {(scenario, index) => (
          <ChangedItems
            id={index() === 0 ? 'changed' : 'changed_beside'}
            title={isAlone() ? words().changed : words().changedIn(scenario.name)}
            scenario={scenario}
            currencies={props.currencies}
          />
        )}
      </For>
    </>
  )
}
