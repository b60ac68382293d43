import { createMemo, Show } from 'solid-js'
import { titleInOneCurrency } from '../../components/currency.ts'
import type { Column } from '../../components/data-table/column.ts'
import { DataTable } from '../../components/data-table/DataTable.tsx'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { scenarioMessages } from './messages.ts'
import type { WwiScenario } from './requests.ts'
import styles from './Scenario.module.css'

type Changed = WwiScenario['result']['changed_items'][number]

type Props = {
  /** Names the table in the URL. */
  readonly id: string
  readonly title: string
  readonly scenario: WwiScenario
  readonly currencies: readonly string[] | undefined
}

/** The items that make the difference; one whose urgency alone changes is ordered as before, and is not among them. */
export function ChangedItems(props: Props) {
  const { formats } = useI18n()
  const words = useMessages(scenarioMessages)
  const rows = () =>
    props.scenario.result.changed_items.filter(
      ({ units_change, cost_change }) => units_change !== 0 || cost_change !== 0,
    )
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
      title: titleInOneCurrency(words().costChange, props.currencies),
      kind: 'money',
      value: (row) => row.cost_change,
      cell: (row) => formats().difference(row.cost_change),
    },
  ])
  return (
    <>
      <h4 class={styles.heading}>{props.title}</h4>
      <Show when={rows().length > 0} fallback={<EmptyNotice reason={words().noneChanged} />}>
        <DataTable
          id={props.id}
          label={props.title}
          columns={columns()}
          rows={rows()}
          rowId={(row) => row.stock_item_id}
          head="stock_item"
          defaultSort=""
        />
      </Show>
    </>
  )
}
