import WifiOff from 'lucide-solid/icons/wifi-off'
import { useI18n } from '../i18n/I18n.tsx'
import styles from './ProblemNotice.module.css'

/** What is shown below while the browser is offline: nothing yet, an earlier choice's, or older figures. */
export type ShownOffline = 'nothing' | 'earlier-choice' | 'older'

/** The browser is offline, and what that means for the figures. It goes by itself. */
export function OfflineNotice(props: { shown: ShownOffline }) {
  const { messages } = useI18n()
  return (
    <div
      class={`${styles.notice} ${styles.offline}`}
      data-testid="offline"
      data-shown={props.shown}
    >
      <span class={styles.icon}>
        <WifiOff size={20} aria-hidden="true" />
      </span>
      <div class={styles.words} role="status">
        <p class={styles.title}>{messages().offline.title}</p>
        <p class={styles.detail}>{messages().offline.meaning[props.shown]}</p>
      </div>
    </div>
  )
}
