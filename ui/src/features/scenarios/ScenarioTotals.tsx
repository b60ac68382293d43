import { For, Show } from 'solid-js'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { scenarioMessages } from './messages.ts'
import type { WwiScenario } from './requests.ts'
import styles from './Scenario.module.css'

const measures = [
  'items_to_reorder',
  'units_to_order',
  'cost_to_order',
  'items_at_risk',
  'projected_revenue',
  'projected_profit',
] as const satisfies readonly (keyof WwiScenario['result']['baseline'])[]

const amounts: readonly string[] = ['cost_to_order', 'projected_revenue', 'projected_profit']

type Totals = Pick<WwiScenario['result'], 'baseline' | 'scenario' | 'difference'>

type Props = {
  readonly testId: string
  readonly label: string
  readonly currencies: readonly string[] | undefined
  /** One scenario, or two beside each other. */
  readonly sides: readonly { readonly name: string; readonly result: Totals }[]
}

/** What is now, what would be, and the difference: for each scenario. */
export function ScenarioTotals(props: Props) {
  const { formats } = useI18n()
  const words = useMessages(scenarioMessages)
  const figures = (measure: (typeof measures)[number]) =>
    amounts.includes(measure) ? formats().money(props.currencies) : formats()
  return (
    <section class={styles.scroll} tabindex="0" aria-label={props.label}>
      <table class={styles.table}>
        <thead>
          <Show when={props.sides.length > 1}>
            <tr>
              <td />
              <For each={props.sides}>
                {({ name }) => (
                  <th scope="colgroup" colSpan={3}>
                    {name}
                  </th>
                )}
              </For>
            </tr>
          </Show>
          <tr>
            <th scope="col">{words().measure}</th>
            <For each={props.sides}>
              {() => (
                <>
                  <th scope="col">{words().baseline}</th>
                  <th scope="col">{words().scenario}</th>
                  <th scope="col">{words().difference}</th>
                </>
              )}
            </For>
          </tr>
        </thead>
        <tbody data-testid={props.testId}>
          <For each={measures}>
            {(measure) => (
              <tr data-id={measure}>
                <th scope="row">{words().totals[measure]}</th>
                <For each={props.sides}>
                  {({ result }) => (
                    <>
                      <td data-value={result.baseline[measure]}>
                        {figures(measure).amount(result.baseline[measure])}
                      </td>
                      <td data-value={result.scenario[measure]}>
                        {figures(measure).amount(result.scenario[measure])}
                      </td>
                      <td data-value={result.difference[measure]}>
                        {figures(measure).difference(result.difference[measure])}
                      </td>
                    </>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  )
}
