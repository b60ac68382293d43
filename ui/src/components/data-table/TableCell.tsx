import { A } from '@solidjs/router'
import { Show } from 'solid-js'
import { useI18n } from '../../i18n/I18n.tsx'
import { type Column, isNumeric, textOf } from './column.ts'
import styles from './DataTable.module.css'

type Props<Row> = {
  readonly column: Column<Row>
  readonly row: Row
  /** Whether it names its row. */
  readonly head: boolean
  /** In pixels, where the reader chose one. */
  readonly width: number | undefined
}

/** One cell: what the column shows of the row, as a link where it leads to a page. */
export function TableCell<Row>(props: Props<Row>) {
  const { formats } = useI18n()
  const value = () => String(props.column.value(props.row) ?? '')
  const sized = () => {
    const width = props.width && `${props.width}px`
    return width ? { width, 'min-width': width, 'max-width': width, 'white-space': 'normal' } : ''
  }
  /** A text that the warehouse or a person wrote: it is the same in every language. */
  const isData = () => props.column.kind === 'text' && props.column.text === undefined
  // A name may be long, or run from right to left: it keeps to its cell, and to its own direction.
  const words = () =>
    props.column.cell?.(props.row) ?? (
      <bdi
        class={props.column.kind === 'text' ? styles.words : undefined}
        translate={isData() ? 'no' : undefined}
      >
        {textOf(props.column, props.row, formats())}
      </bdi>
    )
  // One stop of the Tab key for each row: the link of its head has every measure of the others.
  const content = () => (
    <Show when={props.column.href?.(props.row)} fallback={words()}>
      {(path) => (
        <A
          href={path()}
          class={props.head ? undefined : styles.link}
          tabindex={props.head ? undefined : '-1'}
        >
          {words()}
        </A>
      )}
    </Show>
  )
  return (
    <Show
      when={props.head}
      fallback={
        <td
          class={isNumeric(props.column) ? styles.number : undefined}
          style={sized()}
          data-title={props.column.title}
          data-column={props.column.id}
          data-value={value()}
        >
          {content()}
        </td>
      }
    >
      <th scope="row" style={sized()} data-column={props.column.id} data-value={value()}>
        {content()}
      </th>
    </Show>
  )
}
