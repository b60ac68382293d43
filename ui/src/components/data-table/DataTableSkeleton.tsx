import { For } from 'solid-js'
import { Skeleton } from '../Skeleton.tsx'
import styles from './DataTable.module.css'

/** A table's shape while its rows are under way. */
export function DataTableSkeleton(props: { rows: number }) {
  return (
    <table class={styles.table} aria-hidden="true">
      <tbody>
        <For each={Array.from({ length: props.rows })}>
          {() => (
            <tr>
              <td>
                <Skeleton width="100%" height="0.8em" />
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}
