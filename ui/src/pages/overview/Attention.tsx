import { dashboardPaths } from '@otel-bi/contract/dashboard'
import { A } from '@solidjs/router'
import { For, Index, type JSX, Show } from 'solid-js'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { useCarried } from '../../url-state/use-dates.ts'
import styles from './Attention.module.css'
import { overviewMessages } from './messages.ts'

export type Pointer = {
  readonly id: string
  readonly label: string
  /** Null before the first check. */
  readonly count: number | null
  readonly path: string
}

export const pointer = (
  id: string,
  label: string,
  count: number | null,
  path: string,
): Pointer => ({
  id,
  label,
  count,
  path,
})

const paths: readonly string[] = dashboardPaths

/** What needs attention, counted, each with a link. A zero is shown too: it is good news. */
export function Attention(props: { pointers: readonly Pointer[]; children?: JSX.Element }) {
  const { formats } = useI18n()
  const words = useMessages(overviewMessages)
  const text = (count: number | null) =>
    count === null ? words().notChecked : formats().count(count)
  return (
    <ul class={styles.pointers} aria-label={words().attention}>
      {props.children}
      <Index each={props.pointers}>
        {(pointer) => (
          <PointerTile
            id={pointer().id}
            label={pointer().label}
            value={pointer().count}
            path={pointer().path}
            calls={(pointer().count ?? 0) > 0}
          >
            {text(pointer().count)}
          </PointerTile>
        )}
      </Index>
    </ul>
  )
}

type TileProps = {
  readonly id: string
  readonly label: string
  readonly value: number | null
  readonly path: string
  readonly calls?: boolean
  readonly children: JSX.Element
}

/** A figure, linked to the very rows that it counts, over the dates of this page. */
export function PointerTile(props: TileProps) {
  const carried = useCarried()
  const target = () => new URL(props.path, location.origin)
  const href = () => {
    const { pathname, searchParams, hash } = target()
    const dates = new URL(carried(pathname), location.origin).searchParams
    const query = new URLSearchParams([...searchParams, ...dates])
    return `${pathname}${query.size === 0 ? '' : `?${query}`}${hash}`
  }
  const content = () => (
    <>
      <span class={styles.value} data-testid={props.id} data-value={props.value ?? ''}>
        {props.children}
      </span>
      <span class={styles.label}>{props.label}</span>
    </>
  )
  return (
    <li class={styles.pointer} data-calls={props.calls ?? false}>
      <Show
        when={paths.includes(target().pathname)}
        fallback={<span class={styles.content}>{content()}</span>}
      >
        <A href={href()} class={styles.content}>
          {content()}
        </A>
      </Show>
    </li>
  )
}

/** As many tiles, as high as the figures they wait for. */
export function AttentionSkeleton(props: { tiles: number }) {
  return (
    <div class={styles.pointers}>
      <For each={Array.from({ length: props.tiles })}>
        {() => <div class={`${styles.pointer} ${styles.content}`} />}
      </For>
    </div>
  )
}
