import { For, Index, type JSX } from 'solid-js'
import { useI18n } from '../i18n/I18n.tsx'
import chip from './ChangeChip.module.css'
import styles from './KpiGrid.module.css'
import tile from './KpiTile.module.css'
import { KpiTile } from './KpiTile.tsx'
import type { Kpi } from './kpi.ts'
import { Skeleton } from './Skeleton.tsx'

/** @param props.details how the answer was made that the figures are of, for each one's explanation. */
export function KpiGrid(props: {
  kpis: readonly Kpi[]
  details: JSX.Element
  /** Whether the reader may add alert rules. */
  mayWatch: boolean
}) {
  const { messages } = useI18n()
  return (
    <ul class={styles.grid} aria-label={messages().kpis}>
      {/* A tile stays where it is while its figures change: with its node it would lose the focus. */}
      <Index each={props.kpis}>
        {(kpi) => <KpiTile kpi={kpi()} details={props.details} mayWatch={props.mayWatch} />}
      </Index>
    </ul>
  )
}

/** The same tiles without their figures: each line as high as the text it waits for. */
export function KpiGridSkeleton(props: { notes: readonly boolean[] }) {
  return (
    <div class={styles.grid}>
      <For each={props.notes}>
        {(hasNote) => (
          <div class={tile.tile}>
            <div class={tile.label} style={{ 'min-height': '1.5rem' }}>
              <Skeleton width="55%" height="0.8em" />
            </div>
            <p class={tile.value}>
              <Skeleton width="80%" height="0.85em" />
            </p>
            <div class={tile.course} />
            <p class={tile.note}>{hasNote ? <Skeleton width="45%" height="0.8em" /> : null}</p>
            <p class={tile.change}>
              <span class={chip.chip}>
                <Skeleton width="5.5rem" height="0.8em" />
              </span>
            </p>
          </div>
        )}
      </For>
    </div>
  )
}
