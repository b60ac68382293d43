import { A, useLocation } from '@solidjs/router'
import { createEffect, For, Show } from 'solid-js'
import { FiringBadge } from '../features/alerts/FiringBadge.tsx'
import { useI18n } from '../i18n/I18n.tsx'
import { useCarried } from '../url-state/use-dates.ts'
import styles from './Navigation.module.css'
import { useOfferedPages } from './offered-pages.ts'

/** The pages this reader may open. Where they do not fit, the row scrolls and keeps the open one in sight. */
export function Navigation() {
  const { messages } = useI18n()
  const offered = useOfferedPages()
  const location = useLocation()
  const carried = useCarried()
  let row: HTMLElement | undefined
  createEffect(() => {
    const path = location.pathname
    // Measured once the row has its links and the page its styles.
    if (offered().length > 0) requestAnimationFrame(() => showLink(path))
  })
  const showLink = (path: string) => {
    const current = row?.querySelector<HTMLElement>(`[data-path="${path}"]`)
    if (row && current)
      row.scrollLeft = current.offsetLeft - (row.clientWidth - current.offsetWidth) / 2
  }
  return (
    <nav
      ref={(element) => (row = element)}
      class={`${styles.navigation} no-print`}
      aria-label={messages().navigation}
      data-tour="pages"
    >
      <For each={offered()}>
        {({ path, name }) => (
          <A href={carried(path)} end={path !== '/explore'} class={styles.link} data-path={path}>
            {name()}
            <Show when={path === '/alerts'}>
              <FiringBadge />
            </Show>
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
