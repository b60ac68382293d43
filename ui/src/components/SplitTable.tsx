import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useI18n } from '../i18n/I18n.tsx'
import { Skeleton } from './Skeleton.tsx'
import styles from './SplitTable.module.css'

export type SplitRow = {
  readonly name: string
  /** The question to this part alone, on the page Explore. */
  readonly explore?: string | undefined
  /** The same with its margin. */
  readonly exploreMargin?: string | undefined
  readonly revenue: number
  /** Fraction of the whole, and margin as a fraction of this row's revenue; null without a denominator. */
  readonly share: number | null
  readonly margin: number | null
}

type SplitTableProps = {
  readonly heading: string
  readonly revenueHeading: string
  readonly rows: readonly SplitRow[]
  readonly testId: string
}

/** A whole in its parts: a table whose bars only repeat its numbers. */
export function SplitTable(props: SplitTableProps) {
  const { messages, formats } = useI18n()
  const percent = (fraction: number | null) =>
    fraction === null ? '–' : formats().percent(fraction)
  return (
    <table class={styles.table} data-testid={props.testId}>
      <thead>
        <tr>
          <th scope="col">{props.heading}</th>
          <th scope="col">{props.revenueHeading}</th>
          <th scope="col">{messages().split.share}</th>
          <th scope="col">{messages().split.margin}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>
          {(row) => (
            <tr data-name={row.name}>
              <th scope="row">
                <span class={styles.part}>
                  <bdi class={styles.name}>
                    <Show when={row.explore} fallback={row.name}>
                      {(path) => <A href={path()}>{row.name}</A>}
                    </Show>
                  </bdi>
                  <meter
                    class={styles.bar}
                    min="0"
                    max="1"
                    value={row.share ?? 0}
                    aria-hidden="true"
                  />
                </span>
              </th>
              <td data-value={row.revenue}>{formats().amount(row.revenue)}</td>
              <td data-value={row.share ?? ''}>{percent(row.share)}</td>
              <td data-value={row.margin ?? ''}>
                <Show when={row.exploreMargin} fallback={percent(row.margin)}>
                  {(path) => (
                    <A href={path()} class={styles.other} tabindex="-1">
                      {percent(row.margin)}
                    </A>
                  )}
                </Show>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}

/** The table's shape while its rows are loading. */
export function SplitTableSkeleton(props: { rows: number }) {
  return (
    <table class={styles.table} aria-hidden="true">
      <tbody>
        <For each={Array.from({ length: props.rows + 1 })}>
          {() => (
            <tr>
              <th>
                <span class={styles.part}>
                  <Skeleton width="60%" height="0.8em" />
                  <span class={styles.bar} />
                </span>
              </th>
              <td>
                <Skeleton width="70%" height="0.8em" />
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}
