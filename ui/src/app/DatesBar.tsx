import { useLocation } from '@solidjs/router'
import { Show } from 'solid-js'
import { DatesControl } from '../components/DatesControl.tsx'
import { useConfig } from '../config/Config.tsx'
import styles from './DatesBar.module.css'

const fixed = ['/', '/adventureworks', '/wideworldimporters', '/reports']

/** What a question to a metric model is asked by default. */
const questionDefaults = { days: 365, comparison: 'none', counts: false } as const

/** The choice of dates, on top of every page whose figures have any. */
export function DatesBar() {
  const location = useLocation()
  const { history_days } = useConfig().defaults
  const defaults = () => {
    const { pathname } = location
    if (pathname.split('/')[1] === 'explore') return questionDefaults
    if (!fixed.includes(pathname)) return undefined
    return { days: history_days, comparison: 'previous_period', counts: true } as const
  }
  return (
    <Show when={defaults()}>
      {(known) => (
        <div class={styles.bar}>
          <DatesControl defaults={known()} />
        </div>
      )}
    </Show>
  )
}
