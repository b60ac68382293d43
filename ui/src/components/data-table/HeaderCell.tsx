import ArrowDown from 'lucide-solid/icons/arrow-down'
import ArrowUp from 'lucide-solid/icons/arrow-up'
import { Show } from 'solid-js'
import { useMessages } from '../../i18n/I18n.tsx'
import type { Sort } from './arrange.ts'
import { type Column, isNumeric } from './column.ts'
import styles from './DataTable.module.css'
import { tableMessages } from './messages.ts'

type Props<Row> = {
  readonly column: Column<Row>
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
  readonly width: number | undefined
  /** Null gives the column its own width back. */
  readonly onWidth: (width: number | null) => void
  /** To the left or the right by one. */
  readonly onStep: (step: -1 | 1) => void
  readonly onDrag: () => void
  /** Another column was dropped on this one. */
  readonly onDrop: () => void
}

const stepPixels = 16
const steps: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowRight: 1 }

/**
 * A column's title: a click sorts by it, the next one the other way round; numbers start with the largest. It is
 * dragged to another place, and its edge to another width; Shift with an arrow key does the latter, Ctrl and Shift
 * the former.
 */
export function HeaderCell<Row>(props: Props<Row>) {
  const words = useMessages(tableMessages)
  let cell: HTMLElement | undefined
  const sorted = () => props.sort.column === props.column.id
  const direction = () => {
    if (!sorted()) return undefined
    return props.sort.descending ? 'descending' : 'ascending'
  }
  const next = () => ({
    column: props.column.id,
    descending: sorted() ? !props.sort.descending : isNumeric(props.column),
  })
  const widthNow = () => props.width ?? cell?.offsetWidth ?? 0
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (!event.shiftKey || event.altKey || step === undefined) return
    event.preventDefault()
    if (!event.ctrlKey && !event.metaKey) return props.onWidth(widthNow() + step * stepPixels)
    props.onStep(step)
  }
  const resize = (event: PointerEvent) => {
    const [began, width] = [event.clientX, widthNow()]
    const handle = event.target
    if (!(handle instanceof HTMLElement)) return
    handle.setPointerCapture(event.pointerId)
    handle.onpointermove = ({ clientX }) => props.onWidth(width + clientX - began)
    handle.onpointerup = () => {
      handle.onpointermove = null
    }
  }
  return (
    <th
      ref={(element) => (cell = element)}
      scope="col"
      data-header={props.column.id}
      aria-sort={direction()}
      class={isNumeric(props.column) ? styles.number : undefined}
      style={{ '--width': props.width && `${props.width}px` }}
      draggable="true"
      onDragStart={() => props.onDrag()}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        props.onDrop()
      }}
    >
      <button
        type="button"
        class={styles.sort}
        aria-description={words().keys}
        onClick={() => props.onSort(next())}
        onKeyDown={onKeyDown}
      >
        {props.column.title}
        <Show when={sorted()}>
          <Show when={props.sort.descending} fallback={<ArrowUp size={12} aria-hidden="true" />}>
            <ArrowDown size={12} aria-hidden="true" />
          </Show>
        </Show>
      </button>
      <span
        class={styles.edge}
        aria-hidden="true"
        onMouseDown={(event) => event.preventDefault()}
        onPointerDown={resize}
        onDblClick={() => props.onWidth(null)}
      />
    </th>
  )
}
