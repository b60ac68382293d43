import type { ParentProps } from 'solid-js'
import styles from './PanelGrid.module.css'

/** Panels beside each other where there is room. */
export function PanelGrid(props: ParentProps) {
  return <div class={styles.grid}>{props.children}</div>
}
