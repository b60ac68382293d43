import { useLocation } from '@solidjs/router'
import { Show } from 'solid-js'
import { DatesControl } from '../components/DatesControl.tsx'
import { useConfig } from '../config/Config.tsx'
import styles from './DatesBar.module.css'

/** Explore has the same choice among those of its question. */
const dated = ['/', '/adventureworks', '/wideworldimporters', '/reports']

/** The choice of dates, on top of every page whose figures have any. */
export function DatesBar() {
  const location = useLocation()
  const { history_days } = useConfig().defaults
  return (
    <Show when={dated.includes(location.pathname)}>
      <div class={styles.bar}>
        <DatesControl defaultDays={history_days} />
      </div>
    </Show>
  )
}
