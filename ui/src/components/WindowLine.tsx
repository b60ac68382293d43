import { Show } from 'solid-js'
import type { Formats } from '../format/formats.ts'
import type { Messages } from '../i18n/en.ts'
import { useI18n } from '../i18n/I18n.tsx'
import { longestRange } from '../url-state/selection.ts'
import { Skeleton } from './Skeleton.tsx'
import styles from './WindowLine.module.css'

export type Days = { readonly from: string | null; readonly to: string | null }
type WindowLineProps = {
  readonly window: Days
  readonly previous: Days & { readonly complete: boolean }
  readonly remark?: string
}

/**
 * A window in the reader's words; null when there is none. The longest one that can be asked for
 * begins before the data do: its first day would claim too much.
 */
export function rangeText({ from, to }: Days, formats: Formats, messages: Messages): string | null {
  if (from === null || to === null) return null
  if (longestWindow(to) >= from) return messages.longestRange(formats.date(to))
  return formats.dateRange(from, to)
}

/** The first day of the longest window that ends on a day. */
function longestWindow(to: string): string {
  const first = new Date(to)
  first.setUTCDate(first.getUTCDate() - longestRange + 1)
  return first.toISOString().slice(0, 10)
}

/** Which days the figures cover and which they are compared with. */
export function WindowLine(props: WindowLineProps) {
  const { messages, formats } = useI18n()
  const range = (days: Days) => rangeText(days, formats(), messages())
  const parts = () => [
    range(props.window),
    props.previous.complete ? comparison(range(props.previous)) : messages().previousIncomplete,
    props.remark,
  ]
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
