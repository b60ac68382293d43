import { type DashboardPath, dashboardPaths } from '@otel-bi/contract/dashboard'
import { A } from '@solidjs/router'
import { For } from 'solid-js'
import type { Messages } from '../i18n/en.ts'
import { useI18n } from '../i18n/I18n.tsx'
import styles from './Navigation.module.css'

const names = {
  '/': (m) => m.overview,
  '/adventureworks': (m) => m.adventureWorks,
  '/wideworldimporters': (m) => m.wideWorldImporters,
} satisfies Record<DashboardPath, (messages: Messages) => string>

export function Navigation() {
  const { messages } = useI18n()
  return (
    <nav class={`${styles.navigation} no-print`} aria-label={messages().navigation}>
      <For each={dashboardPaths}>
        {(path) => (
          <A href={path} end class={styles.link}>
            {names[path](messages())}
          </A>
        )}
      </For>
    </nav>
  )
}
