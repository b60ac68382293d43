import { Toast } from '@kobalte/core/toast'
import { useMessages } from '../i18n/I18n.tsx'
import { toastMessages } from './messages.ts'
import styles from './ToastRegion.module.css'

const shownForMs = 8_000

/** Where notices appear, over any page; Alt+T moves the focus there. */
export function ToastRegion() {
  const words = useMessages(toastMessages)
  return (
    <Toast.Region
      class={`${styles.region} no-print`}
      aria-label={words().region}
      duration={shownForMs}
    >
      <Toast.List class={styles.list} />
    </Toast.Region>
  )
}
