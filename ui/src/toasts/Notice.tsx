import { Toast } from '@kobalte/core/toast'
import Check from 'lucide-solid/icons/check'
import LoaderCircle from 'lucide-solid/icons/loader-circle'
import TriangleAlert from 'lucide-solid/icons/triangle-alert'
import X from 'lucide-solid/icons/x'
import { type JSX, type ParentProps, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { useMessages } from '../i18n/I18n.tsx'
import { toastMessages } from './messages.ts'
import styles from './Notice.module.css'

type NoticeProps = {
  readonly toastId: number
  readonly kind: 'running' | 'done' | 'failed'
  readonly title: string
  readonly detail: string
  /** Codes and numbers worth copying. */
  readonly facts?: string
  readonly children?: JSX.Element
}

const icons = { running: LoaderCircle, done: Check, failed: TriangleAlert }

/** Something that happens beside the page: it stays until it is done, or, when it failed, until read. */
export function Notice(props: NoticeProps) {
  const words = useMessages(toastMessages)
  return (
    <Toast
      toastId={props.toastId}
      class={styles.notice}
      data-kind={props.kind}
      data-testid="notice"
      persistent={props.kind !== 'done'}
      priority={props.kind === 'failed' ? 'high' : 'low'}
      // Its text can be selected and copied.
      style={{ 'user-select': 'text' }}
    >
      <span class={styles.icon}>
        <Dynamic component={icons[props.kind]} size={18} aria-hidden="true" />
      </span>
      <div class={styles.words}>
        <Toast.Title class={styles.title}>{props.title}</Toast.Title>
        <Toast.Description class={styles.detail}>
          {props.detail}
          <Show when={props.facts}>
            <span class={styles.facts} data-testid="notice-facts">
              {props.facts}
            </span>
          </Show>
        </Toast.Description>
        {props.children}
      </div>
      <Show when={props.kind !== 'running'}>
        <Toast.CloseButton class={styles.close} aria-label={words().close}>
          <X size={16} aria-hidden="true" />
        </Toast.CloseButton>
      </Show>
    </Toast>
  )
}

export function NoticeButton(props: ParentProps<{ onClick: () => void }>) {
  return (
    <button type="button" class={styles.action} onClick={() => props.onClick()}>
      {props.children}
    </button>
  )
}
