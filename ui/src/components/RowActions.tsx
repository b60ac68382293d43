import type { JSX } from 'solid-js'
import styles from './RowActions.module.css'

/** What can be done with a row. */
export const RowActions = (props: { children: JSX.Element }) => (
  <div class={styles.actions}>{props.children}</div>
)
