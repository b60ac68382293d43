import type { Operation } from '@otel-bi/client'
import { type DashboardPath, dashboardPaths } from '@otel-bi/contract/dashboard'
import { A, useLocation } from '@solidjs/router'
import { createEffect, For } from 'solid-js'
import { useUser } from '../auth/UserProvider.tsx'
import type { Messages } from '../i18n/en.ts'
import { useI18n } from '../i18n/I18n.tsx'
import styles from './Navigation.module.css'

type Entry = {
  readonly name: (messages: Messages) => string
  /** The call without which the page has nothing to show. */
  readonly needs?: Operation
}

const entries: Record<DashboardPath, Entry> = {
  '/': { name: (m) => m.overview },
  '/adventureworks': { name: (m) => m.adventureWorks },
  '/wideworldimporters': { name: (m) => m.wideWorldImporters },
  '/explore': { name: (m) => m.explore },
  '/jobs': { name: (m) => m.jobs },
  '/reports': { name: (m) => m.reports, needs: 'listExports' },
  '/audit': { name: (m) => m.audit, needs: 'listAuditEntries' },
  '/traces': { name: (m) => m.traces, needs: 'listTraces' },
}

/** The pages this reader may open. Where they do not fit, the row scrolls and keeps the open one in sight. */
export function Navigation(props: { keepsTraces: boolean }) {
  const { messages } = useI18n()
  const { can } = useUser()
  const location = useLocation()
  let row: HTMLElement | undefined
  const offered = () =>
    dashboardPaths.filter((path) => {
      if (path === '/traces' && !props.keepsTraces) return false
      const { needs } = entries[path]
      return needs === undefined || can(needs)
    })
  createEffect(() => {
    const path = location.pathname
    // Measured once the row has its links and the page its styles.
    if (offered().length > 0) requestAnimationFrame(() => showLink(path))
  })
  const showLink = (path: string) => {
    const current = row?.querySelector<HTMLElement>(`[href="${path}"]`)
    if (row && current)
      row.scrollLeft = current.offsetLeft - (row.clientWidth - current.offsetWidth) / 2
  }
  return (
    <nav
      ref={(element) => (row = element)}
      class={`${styles.navigation} no-print`}
      aria-label={messages().navigation}
    >
      <For each={offered()}>
        {(path) => (
          <A href={path} end={path !== '/explore'} class={styles.link}>
            {entries[path].name(messages())}
          </A>
        )}
      </For>
      {/* Swagger UI is a page of the gateway's own. */}
      <a href="/docs" rel="external" class={styles.link}>
        {messages().apiDocs}
      </a>
    </nav>
  )
}
