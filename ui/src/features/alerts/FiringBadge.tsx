import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { useUser } from '../../auth/UserProvider.tsx'
import { useI18n } from '../../i18n/I18n.tsx'
import styles from './FiringBadge.module.css'
import { firingRules } from './requests.ts'

/** How many rules are firing, over the corner of what it is in, so that nothing moves when it appears; in words for screen readers. */
export function FiringBadge() {
  const api = useApi()
  const { messages } = useI18n()
  const { can } = useUser()
  const firing = useQuery(() => ({ ...firingRules(api), enabled: can('listAlertRules') }))
  const count = () => firing.data ?? 0
  return (
    <Show when={count() > 0}>
      <span class={styles.badge} aria-hidden="true" data-testid="firing" data-value={count()}>
        {count() > 99 ? '99+' : count()}
      </span>
      <span class="visually-hidden">, {messages().firing(count())}</span>
    </Show>
  )
}
