import { createMemo, For, Show } from 'solid-js'
import type { Column } from '../../components/data-table/column.ts'
import { DataTable } from '../../components/data-table/DataTable.tsx'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
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

type Changed = WwiScenario['result']['changed_items'][number]

/** Before and after side by side, and the items that make the difference. */
export function ScenarioResult(props: { scenario: WwiScenario }) {
  const { formats } = useI18n()
  const words = useMessages(scenarioMessages)
  const result = () => props.scenario.result
  const columns = createMemo((): Column<Changed>[] => [
    { id: 'stock_item', title: words().item, kind: 'text', value: (row) => row.stock_item },
    {
      id: 'units_now',
      title: words().unitsNow,
      kind: 'integer',
      value: (row) => row.baseline.units,
    },
    { id: 'units', title: words().unitsThen, kind: 'integer', value: (row) => row.scenario.units },
    {
      id: 'units_change',
      title: words().unitsChange,
      kind: 'integer',
      value: (row) => row.units_change,
      cell: (row) => formats().difference(row.units_change),
    },
    {
      id: 'cost_change',
      title: words().costChange,
      kind: 'money',
      value: (row) => row.cost_change,
      cell: (row) => formats().difference(row.cost_change),
    },
  ])
  return (
    <>
      <h4 class={styles.heading} data-testid="scenario-shown" data-value={props.scenario.id}>
        {words().by(
          props.scenario.name,
          props.scenario.created_by,
          formats().instant(props.scenario.computed_at),
        )}
      </h4>
      <section class={styles.scroll} tabindex="0" aria-label={props.scenario.name}>
        <table class={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words().measure}</th>
              <th scope="col">{words().baseline}</th>
              <th scope="col">{words().scenario}</th>
              <th scope="col">{words().difference}</th>
            </tr>
          </thead>
          <tbody data-testid="scenario-totals">
            <For each={measures}>
              {(measure) => (
                <tr data-id={measure}>
                  <th scope="row">{words().totals[measure]}</th>
                  <td data-value={result().baseline[measure]}>
                    {formats().amount(result().baseline[measure])}
                  </td>
                  <td data-value={result().scenario[measure]}>
                    {formats().amount(result().scenario[measure])}
                  </td>
                  <td data-value={result().difference[measure]}>
                    {formats().difference(result().difference[measure])}
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
      <h4 class={styles.heading}>{words().changed}</h4>
      <Show
        when={result().changed_items.length > 0}
        fallback={<EmptyNotice reason={words().noneChanged} />}
      >
        <DataTable
          id="changed"
          label={words().changed}
          columns={columns()}
          rows={result().changed_items}
          rowId={(row) => row.stock_item_id}
          head="stock_item"
          defaultSort=""
        />
      </Show>
    </>
  )
}
