import Database from 'lucide-solid/icons/database'
import FlaskConical from 'lucide-solid/icons/flask-conical'
import { type JSX, Show } from 'solid-js'
import { useI18n } from '../i18n/I18n.tsx'
import styles from './Provenance.module.css'
import type { Provenance, Source } from './provenance.ts'
import { Skeleton } from './Skeleton.tsx'

/** Of a page or a section, beside its title. */
export function ProvenanceLine(props: { provenance: Provenance | null }) {
  return (
    <p class={styles.provenance}>
      <Show when={props.provenance} fallback={<Skeleton width="14rem" height="0.9em" />}>
        {(provenance) => <SourceAndAge provenance={provenance()} prefix="" />}
      </Show>
    </p>
  )
}

/** The last line of a panel. Its place is kept while the figures are loading. */
export function PanelProvenance(props: { provenance: Provenance | null }) {
  return (
    <p class={`${styles.provenance} ${styles.ofPanel}`}>
      <Show when={props.provenance}>
        {(provenance) => <SourceAndAge provenance={provenance()} prefix="panel-" />}
      </Show>
    </p>
  )
}

function SourceAndAge(props: { provenance: Provenance; prefix: '' | 'panel-' }): JSX.Element {
  return (
    <>
      <SourceName source={props.provenance.source} testId={`${props.prefix}source`} />
      <Until until={props.provenance.until} testId={`${props.prefix}as-of`} />
    </>
  )
}

/** Names a source; sample data have a sign of their own, so that no reader takes them for real ones. */
function SourceName(props: { source: Source; testId: string }) {
  const { messages } = useI18n()
  const Icon = () =>
    props.source === 'embedded' ? <FlaskConical size={13} /> : <Database size={13} />
  return (
    <span class={styles.badge} data-testid={props.testId} data-value={props.source}>
      <Icon />
      {messages().sources[props.source]}
    </span>
  )
}

function Until(props: { until: Provenance['until']; testId: string }) {
  const { messages, formats } = useI18n()
  const time = () => {
    const { until } = props
    if ('instant' in until) {
      const text = messages().asOfInstant(formats().instant(until.instant))
      return { value: until.instant, text }
    }
    if (until.day === null) return undefined
    return { value: until.day, text: messages().asOf(formats().date(until.day)) }
  }
  return (
    <Show when={time()}>
      {(it) => (
        <time data-testid={props.testId} data-value={it().value} datetime={it().value}>
          {it().text}
        </time>
      )}
    </Show>
  )
}
