import { createEffect, type JSX } from 'solid-js'
import { useI18n } from '../i18n/I18n.tsx'
import styles from './SessionNotice.module.css'

type SessionNoticeProps = {
  /** For tests and screen captures. */
  readonly state: string
  readonly title: string
  readonly meaning: string
  readonly children?: JSX.Element
}

/** Replaces a page that may not be shown, and says why. */
export function SessionNotice(props: SessionNoticeProps) {
  const { messages } = useI18n()
  createEffect(() => {
    document.title = messages().pageTitle(props.title)
  })
  return (
    <section class={styles.notice} data-testid="session" data-state={props.state} role="status">
      <h1 class={styles.title}>{props.title}</h1>
      <p class={styles.meaning}>{props.meaning}</p>
      {props.children}
    </section>
  )
}

export function SessionButton(props: { onClick: () => void; children: JSX.Element }) {
  return (
    <button type="button" class={styles.button} onClick={() => props.onClick()}>
      {props.children}
    </button>
  )
}
