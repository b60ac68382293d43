import { Show } from 'solid-js'
import { useI18n } from '../i18n/I18n.tsx'
import { type Days, rangeText } from './range-text.ts'
import { Skeleton } from './Skeleton.tsx'
import styles from './WindowLine.module.css'

type WindowLineProps = {
  readonly window: Days
  readonly previous: Days & { readonly complete: boolean }
  readonly remark?: string
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
  const parts = () => [range(props.window), compared(), props.remark]
  const comparison = (text: string | null) => text && messages().comparedWith(text)
  return (
    <Show when={range(props.window)}>
      <p
        class={styles.line}
        data-testid="window"
        data-value={`${props.window.from}/${props.window.to}`}
      >
        {parts().filter(Boolean).join(' · ')}
      </p>
    </Show>
  )
}

export function WindowLineSkeleton() {
  return (
    <p class={styles.line}>
      <Skeleton width="24rem" height="0.8em" />
    </p>
  )
}
