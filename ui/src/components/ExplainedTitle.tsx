import { Explain } from './Explain.tsx'
import styles from './ExplainedTitle.module.css'

/** A panel's title, and beside it the method in words. */
export function ExplainedTitle(props: { title: string; meaning: readonly string[] }) {
  return (
    <span class={styles.title}>
      {props.title}
      <Explain label={props.title} meaning={props.meaning} />
    </span>
  )
}
