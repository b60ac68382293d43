import { useSearchParams } from '@solidjs/router'
import { createMemo, createSignal } from 'solid-js'
import { storedSetting } from '../../settings/stored-setting.ts'
import { textField } from '../../url-state/fields.ts'
import { useField } from '../../url-state/use-field.ts'
import type { Column } from './column.ts'
import { moveColumn, orderedColumns, orderOf } from './column-order.ts'
import { shownColumns, toggleHidden } from './hidden-columns.ts'
import { readWidths, writeWidths } from './widths.ts'

type Table<Row> = {
  readonly id: string
  readonly columns: readonly Column<Row>[]
  readonly head: string
  readonly hidden?: string
}

/** As many names as a table may have. */
const longest = 2_000
const isText = (value: unknown): value is string => typeof value === 'string'

/** Which columns a table shows, in which order and how wide: the first two stand in the URL, widths the browser keeps. */
export function useColumns<Row>(table: Table<Row>) {
  const [, setParams] = useSearchParams()
  const [hidden, setHidden] = useField(textField(`${table.id}_hidden`, table.hidden, longest))
  const [order, setOrder] = useField(textField(`${table.id}_order`, '', longest))
  const [widthText, setWidthText] = storedSetting<string>(`widths.${table.id}`, isText, '')
  const [dragged, setDragged] = createSignal<string>()
  // Made once: the cells of a column stay as long as it does.
  const declared = createMemo(() => table.columns)
  const all = createMemo(() => orderedColumns(declared(), order(), table.head))
  const columns = createMemo(() => shownColumns(all(), hidden(), table.head))
  const widths = createMemo(() => readWidths(widthText()))
  const natural = () => orderOf(orderedColumns(declared(), '', table.head))
  const put = (id: string, target: string) => {
    const next = moveColumn(all(), id, target)
    setOrder(next === natural() ? '' : next)
  }
  return {
    columns,
    choices: () =>
      all()
        .filter(({ id }) => id !== table.head)
        .map(({ id, title }) => ({ id, title, isShown: columns().some((each) => each.id === id) })),
    toggle: (id: string) => setHidden(toggleHidden(hidden(), id)),
    widthOf: (id: string) => widths().get(id),
    setWidth: (id: string, width: number | null) => setWidthText(writeWidths(widths(), id, width)),
    drag: setDragged,
    drop(target: string) {
      const id = dragged()
      if (id !== undefined) put(id, target)
      setDragged(undefined)
    },
    /** Past the next shown column; false at an end. */
    step(id: string, by: -1 | 1): boolean {
      const place = columns().findIndex((column) => column.id === id)
      const target = columns()[place + by]
      if (!target || id === table.head || target.id === table.head) return false
      put(id, target.id)
      return true
    },
    isChanged: () => order() !== '' || hidden() !== (table.hidden ?? '') || widths().size > 0,
    reset() {
      setWidthText('')
      setParams({ [`${table.id}_hidden`]: undefined, [`${table.id}_order`]: undefined })
    },
  }
}
