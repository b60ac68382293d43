import ChevronRight from 'lucide-solid/icons/chevron-right'
import { createMemo, createSignal, For, Show } from 'solid-js'
import { tableMessages } from '../../components/data-table/messages.ts'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { exploreMessages } from './messages.ts'
import { moveInGrid } from './move-in-grid.ts'
import { PivotHeader } from './PivotHeader.tsx'
import styles from './PivotTable.module.css'
import type { Cell } from './page-state.ts'
import { cellOf, type Pivot, type PivotHead, type PivotValues } from './pivot.ts'
import type { Exploration } from './use-exploration.ts'
import { useHeadText } from './use-head-text.ts'
import { useMeasureText } from './use-measure-text.ts'

type Props = {
  readonly explore: Exploration
  readonly pivot: Pivot
  readonly measures: readonly string[]
  /** Opens the rows of a cell; undefined for those who may not read rows. */
  readonly onCell: ((cell: Cell) => void) | undefined
  readonly below: string | undefined
  readonly onDrill: (key: string) => void
}

/** Rows by columns with totals on both sides. Arrow keys move among the cells, Enter opens the rows of one. */
export function PivotTable(props: Props) {
  const { language } = useI18n()
  const words = useMessages(exploreMessages)
  const table = useMessages(tableMessages)
  const text = useMeasureText()
  const headText = useHeadText()
  const [current, setCurrent] = createSignal('')
  const { model } = props.explore
  const titleOf = (name: string) =>
    (model.dimensions[name] ?? model.measures[name])?.title[language()] ?? name
  const idOf = (row: PivotHead, column: PivotHead, measure: string) =>
    JSON.stringify([row.id, column.id, measure])
  const first = createMemo(() => {
    for (const row of props.pivot.rows)
      for (const [index, column] of props.pivot.columns.entries())
        if (row.cells[index]) return idOf(row.head, column, props.measures[0] ?? '')
    return ''
  })
  const known = createMemo(
    () =>
      new Set(
        props.pivot.rows.flatMap(({ head, cells }) =>
          props.pivot.columns.flatMap((column, index) =>
            cells[index] ? props.measures.map((name) => idOf(head, column, name)) : [],
          ),
        ),
      ),
  )
  const stop = () => (known().has(current()) ? current() : first())
  const isTotal = (head: PivotHead) => head.kind === 'total' || head.kind === 'others'
  return (
    <section class={styles.scroll} tabindex="0" aria-label={table().region(words().answer)}>
      <table class={styles.table} onKeyDown={moveInGrid} data-testid="pivot">
        <PivotHeader explore={props.explore} pivot={props.pivot} measures={props.measures} />
        <tbody>
          <For each={props.pivot.rows}>
            {({ head, cells }) => (
              <tr
                data-row={head.kind}
                data-member={head.key ?? ''}
                class={isTotal(head) ? styles.sum : ''}
              >
                <th scope="row">
                  <span class={styles.name}>
                    <bdi>{headText(head, props.pivot.layout)}</bdi>
                    <Show when={head.kind === 'member' && head.key !== null && props.below}>
                      {(level) => (
                        <button
                          type="button"
                          class={styles.drill}
                          aria-label={words().drill(
                            headText(head, props.pivot.layout),
                            titleOf(level()),
                          )}
                          onClick={() => head.key !== null && props.onDrill(head.key)}
                        >
                          <ChevronRight size={15} aria-hidden="true" />
                        </button>
                      )}
                    </Show>
                  </span>
                </th>
                <For each={props.pivot.columns}>
                  {(column, index) => (
                    <For each={props.measures}>
                      {(name) => (
                        <td
                          class={isTotal(column) ? styles.sum : ''}
                          data-column={column.id}
                          data-measure={name}
                          data-value={cells[index()]?.values[name] ?? ''}
                        >
                          <CellContent
                            row={head}
                            column={column}
                            name={name}
                            values={cells[index()] ?? null}
                          />
                        </td>
                      )}
                    </For>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  )

  function CellContent(cell: {
    row: PivotHead
    column: PivotHead
    name: string
    values: PivotValues | null
  }) {
    const measure = () => model.measures[cell.name]
    const id = () => idOf(cell.row, cell.column, cell.name)
    const written = () => text.value(measure(), cell.values?.values[cell.name])
    const change = () =>
      cell.values?.change ? text.change(measure(), cell.values.change[cell.name]) : ''
    const target = () =>
      cell.values && props.onCell ? cellOf(cell.row, cell.column, props.pivot.meta) : null
    const Figures = () => (
      <>
        {written()}
        <Show when={change()}>
          <small class={styles.change}>{change()}</small>
        </Show>
      </>
    )
    const label = () =>
      words().cell(
        [
          headText(cell.row, props.pivot.layout),
          headText(cell.column, props.pivot.layout),
          titleOf(cell.name),
        ].join(', '),
        [written(), change()].filter(Boolean).join(', '),
      )
    return (
      <Show
        when={target()}
        fallback={
          <span class={styles.plain}>
            <Figures />
          </span>
        }
      >
        {(found) => (
          <button
            type="button"
            class={styles.cell}
            tabindex={stop() === id() ? 0 : -1}
            aria-label={label()}
            data-cell
            onFocus={() => setCurrent(id())}
            onClick={() => props.onCell?.(found())}
          >
            <Figures />
          </button>
        )}
      </Show>
    )
  }
}
