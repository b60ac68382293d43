import { Show } from 'solid-js'
import { useI18n } from '../i18n/I18n.tsx'
import styles from './Freshness.module.css'
import { Skeleton } from './Skeleton.tsx'
import { SourceBadge } from './SourceBadge.tsx'

type Meta = { readonly source: 'mssql' | 'embedded'; readonly as_of: string | null }

/** Where the figures come from, and the last day they know of. */
export function Freshness(props: { meta: Meta | undefined }) {
  return (
    <p class={styles.freshness}>
      <Show when={props.meta} fallback={<Skeleton width="14rem" height="0.9em" />}>
        {(meta) => (
          <>
            <SourceBadge source={meta().source} testId="source" />
            <AsOf date={meta().as_of} />
          </>
        )}
      </Show>
    </p>
  )
}

function AsOf(props: { date: string | null }) {
  const { messages, formats } = useI18n()
  return (
    <Show when={props.date}>
      {(date) => (
        <time data-testid="as-of" data-value={date()} datetime={date()}>
          {messages().asOf(formats().date(date()))}
        </time>
      )}
    </Show>
  )
}
