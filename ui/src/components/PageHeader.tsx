import { createEffect, type ParentProps } from 'solid-js'
import { useI18n } from '../i18n/I18n.tsx'
import styles from './PageHeader.module.css'

/** What a page is about, also in the browser's title, and beside it what rules the whole page. */
export function PageHeader(props: ParentProps<{ title: string; lead: string }>) {
  const { messages } = useI18n()
  createEffect(() => {
    document.title = messages().pageTitle(props.title)
  })
  return (
    <header class={styles.header}>
      <div>
        <h1 class={styles.title}>{props.title}</h1>
        <p class={styles.lead}>{props.lead}</p>
      </div>
      <div class={styles.rules}>{props.children}</div>
    </header>
  )
}
