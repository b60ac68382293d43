import Database from 'lucide-solid/icons/database'
import FlaskConical from 'lucide-solid/icons/flask-conical'
import { Show } from 'solid-js'
import { useI18n } from '../i18n/I18n.tsx'
import styles from './Freshness.module.css'

type FreshnessProps = { readonly source: 'mssql' | 'embedded'; readonly asOf: string | null }

/** Where the figures come from, and the last day they know of. */
export function Freshness(props: FreshnessProps) {
  const { messages, formats } = useI18n()
  return (
    <p class={styles.freshness}>
      <span class={styles.badge} data-testid="source" data-value={props.source}>
        <Show
          when={props.source === 'mssql'}
          fallback={<FlaskConical size={13} aria-hidden="true" />}
        >
          <Database size={13} aria-hidden="true" />
        </Show>
        {messages().sources[props.source]}
      </span>
      <Show when={props.asOf}>
        {(date) => (
          <time data-testid="as-of" data-value={date()} datetime={date()}>
            {messages().asOf(formats().date(date()))}
          </time>
        )}
      </Show>
    </p>
  )
}
