import { For } from 'solid-js'
import { Skeleton } from '../Skeleton.tsx'
import styles from './DataTable.module.css'

type Props = {
  readonly rows: number
  /** Of a row's content; one line of text unless the cells hold more. */
  readonly rowHeight?: string | undefined
}

/** A table's shape while its rows are loading: its search, its header and the expected number of rows. */
export function DataTableSkeleton(props: Props) {
  return (
    <div class={styles.whole} aria-hidden="true">
      <div class={styles.controls}>
        <Skeleton width="17rem" height="2.25rem" />
      </div>
      <div class={styles.scroll}>
        <table class={styles.table}>
          <thead>
            <tr>
              <th>
                <span class={styles.sort} />
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={Array.from({ length: props.rows })}>
              {() => (
                <tr>
                  <td>
                    <div class={styles.waiting} style={{ height: props.rowHeight ?? '1lh' }}>
                      <Skeleton width="100%" height="0.8em" />
                    </div>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </div>
  )
}
