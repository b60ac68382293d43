import { Dialog as KobalteDialog } from '@kobalte/core/dialog'
import X from 'lucide-solid/icons/x'
import type { ParentProps } from 'solid-js'
import { useI18n } from '../i18n/I18n.tsx'
import styles from './Dialog.module.css'

type DialogProps = {
  readonly title: string
  readonly onClose: () => void
  readonly testId?: string
}

/**
 * A question to the user before which the page waits. Its first field or button has the focus; closed, it
 * gives the focus back to what had it, or to the page when that is gone.
 */
export function Dialog(props: ParentProps<DialogProps>) {
  const { messages } = useI18n()
  const opener = document.activeElement
  let content: HTMLElement | undefined
  return (
    <KobalteDialog open onOpenChange={(open) => !open && props.onClose()}>
      <KobalteDialog.Portal>
        <KobalteDialog.Overlay class={styles.overlay} />
        <div class={styles.place}>
          <KobalteDialog.Content
            class={styles.content}
            ref={(element: HTMLElement) => {
              content = element
            }}
            data-testid={props.testId}
            onOpenAutoFocus={(event) => {
              event.preventDefault()
              content?.querySelector<HTMLElement>('header ~ * input, header ~ * button')?.focus()
            }}
            onCloseAutoFocus={(event) => {
              event.preventDefault()
              const isThere = opener instanceof HTMLElement && opener.isConnected
              const next = isThere ? opener : document.getElementById('content')
              next?.focus()
            }}
          >
            <header class={styles.header}>
              <KobalteDialog.Title class={styles.title}>{props.title}</KobalteDialog.Title>
              <KobalteDialog.CloseButton class={styles.close} aria-label={messages().close}>
                <X size={18} aria-hidden="true" />
              </KobalteDialog.CloseButton>
            </header>
            {props.children}
          </KobalteDialog.Content>
        </div>
      </KobalteDialog.Portal>
    </KobalteDialog>
  )
}
