import type { ParentProps } from 'solid-js'
import styles from './Badge.module.css'

export type Tone = 'bad' | 'notice' | 'good' | 'accent' | 'plain'

/** A short word with a colour that only repeats its meaning. */
export function Badge(props: ParentProps<{ tone: Tone }>) {
  return (
    <span class={styles.badge} data-tone={props.tone}>
      {props.children}
    </span>
  )
}
