import { createVirtualizer } from '@tanstack/solid-virtual'
import { type Accessor, For, type JSX, Show } from 'solid-js'
import { useTheme } from '../../theme/Theme.tsx'
import styles from './DataTable.module.css'

type Place = { readonly index: number; readonly measure: (row: HTMLElement) => void }

type TableRowsProps<Row> = {
  readonly rows: readonly Row[]
  /** What the rows scroll in. */
  readonly scroller: Accessor<HTMLElement | undefined>
  readonly children: (row: Accessor<Row>, place?: Place) => JSX.Element
}

const longFrom = 250
const estimatedHeight = 34
const rowsBeyondSight = 12

/** Every row of a short table and on paper; of a long one those in sight, between gaps as high as all the others. */
export function TableRows<Row>(props: TableRowsProps<Row>) {
  const { printing } = useTheme()
  return (
    <Show
      when={props.rows.length >= longFrom && !printing()}
      fallback={<For each={props.rows}>{(row) => props.children(() => row)}</For>}
    >
      <RowsInSight {...props} />
    </Show>
  )
}

function RowsInSight<Row>(props: TableRowsProps<Row>) {
  const virtualizer = createVirtualizer({
    get count() {
      return props.rows.length
    },
    getScrollElement: () => props.scroller() ?? null,
    estimateSize: () => estimatedHeight,
    overscan: rowsBeyondSight,
  })
  const items = () => virtualizer.getVirtualItems()
  const after = () => virtualizer.getTotalSize() - (items().at(-1)?.end ?? 0)
  return (
    <>
      <Gap height={items()[0]?.start ?? 0} />
      <For each={items()}>
        {({ index }) => (
          <Show when={props.rows[index]}>
            {(row) => props.children(row, { index, measure: virtualizer.measureElement })}
          </Show>
        )}
      </For>
      <Gap height={after()} />
    </>
  )
}

const Gap = (props: { height: number }) => (
  <tr>
    <td class={styles.gap} style={{ height: `${props.height}px` }} />
  </tr>
)
