import { Show } from 'solid-js'
import { useI18n } from '../i18n/I18n.tsx'
import { type Days, rangeText } from './range-text.ts'
import { Skeleton } from './Skeleton.tsx'
import styles from './WindowLine.module.css'

type WindowLineProps = {
  readonly window: Days
  readonly previous: Days & { readonly complete: boolean }
  /** What else there is to say about the figures of these days. */
  readonly remarks: readonly (string | null)[]
  /** Why the window ends where it does, in a line of its own. */
  readonly reason?: string | null
}

/** Which days the figures cover and which they are compared with. */
export function WindowLine(props: WindowLineProps) {
  const { messages, formats } = useI18n()
  const range = (days: Days) => rangeText(days, formats(), messages())
  const compared = () => {
    if (props.previous.from === null) return messages().notCompared
    if (!props.previous.complete) return messages().previousIncomplete
    return comparison(range(props.previous))
  }
  const parts = () => [range(props.window), compared(), ...props.remarks]
  const comparison = (text: string | null) => text && messages().comparedWith(text)
  return (
    <Show when={range(props.window)}>
      <p
        class={styles.line}
        data-testid="window"
        data-value={`${props.window.from}/${props.window.to}`}
      >
        {parts().filter(Boolean).join(' · ')}
        <Show when={props.reason}>{(reason) => <span class={styles.reason}>{reason()}</span>}</Show>
      </p>
    </Show>
  )
}

export function WindowLineSkeleton(props: { hasReason?: boolean }) {
  return (
    <p class={styles.line}>
      <Skeleton width="24rem" height="0.8em" />
      <Show when={props.hasReason}>
        <span class={styles.reason}>
          <Skeleton width="30rem" height="0.8em" />
        </span>
      </Show>
    </p>
  )
}
