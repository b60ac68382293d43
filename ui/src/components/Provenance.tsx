import { Show } from 'solid-js'
import { useI18n } from '../i18n/I18n.tsx'
import freshness from './Freshness.module.css'
import type { Origin } from './origin.ts'
import styles from './Provenance.module.css'
import { SourceBadge } from './SourceBadge.tsx'

/** The last line of a panel: the source of its figures, and until when they hold. Its place is kept. */
export function Provenance(props: { origin: Origin | null }) {
  return (
    <p class={`${freshness.freshness} ${styles.line}`}>
      <Show when={props.origin}>
        {(origin) => (
          <>
            <SourceBadge source={origin().source} testId="panel-source" />
            <Until until={origin().until} />
          </>
        )}
      </Show>
    </p>
  )
}

function Until(props: { until: Origin['until'] }) {
  const { messages, formats } = useI18n()
  const said = () => {
    const { until } = props
    if ('instant' in until) {
      const text = messages().asOfInstant(formats().instant(until.instant))
      return { value: until.instant, text }
    }
    if (until.day === null) return undefined
    return { value: until.day, text: messages().asOf(formats().date(until.day)) }
  }
  return (
    <Show when={said()}>
      {(it) => (
        <time data-testid="panel-as-of" data-value={it().value} datetime={it().value}>
          {it().text}
        </time>
      )}
    </Show>
  )
}
