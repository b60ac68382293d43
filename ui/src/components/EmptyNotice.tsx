import { useI18n } from '../i18n/I18n.tsx'
import styles from './EmptyNotice.module.css'

/** Nothing to show, and why. */
export function EmptyNotice(props: { reason: string }) {
  const { messages } = useI18n()
  return (
    <div class={styles.empty} data-testid="empty">
      <p class={styles.title}>{messages().noData}</p>
      <p>{props.reason}</p>
    </div>
  )
}
