import type { ParentProps } from 'solid-js'
import styles from './PanelGrid.module.css'

/** Panels beside each other where there is room. */
export function PanelGrid(props: ParentProps) {
  return <div class={styles.grid}>{props.children}</div>
}

/** Panels under each other in one column of a grid. */
export function PanelStack(props: ParentProps) {
  return <div class={styles.stack}>{props.children}</div>
}
