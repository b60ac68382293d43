import { A } from '@solidjs/router'
import { type JSX, Show } from 'solid-js'
import { useI18n } from '../i18n/I18n.tsx'
import { ChangeChip } from './ChangeChip.tsx'
import { Explain } from './Explain.tsx'
import styles from './KpiTile.module.css'
import type { Kpi } from './kpi.ts'
import { Sparkline } from './Sparkline.tsx'

/** One figure, how it moved, and what it was. */
export function KpiTile(props: { kpi: Kpi; details: JSX.Element; mayWatch: boolean }) {
  const { messages } = useI18n()
  const written = (value: number | null) => (value === null ? '–' : props.kpi.format(value))
  return (
    <li class={styles.tile} data-tour="figure">
      <div class={styles.label}>
        <Show when={props.kpi.explore} fallback={<span>{props.kpi.label}</span>}>
          {(path) => <A href={path()}>{props.kpi.label}</A>}
        </Show>
        <Explain
          label={props.kpi.label}
          meaning={[props.kpi.meaning, messages().meanings.change]}
          action={
            <Show when={props.mayWatch && props.kpi.watch}>
              {(link) => <A href={link()}>{messages().alertMe(props.kpi.label)}</A>}
            </Show>
          }
          details={props.details}
        />
      </div>
      <p class={styles.value} data-testid={props.kpi.id} data-value={props.kpi.current ?? ''}>
        <span>{written(props.kpi.current)}</span>
      </p>
      <div class={styles.course}>
        <Sparkline values={props.kpi.course} testId={`${props.kpi.id}-course`} />
      </div>
      <Show when={props.kpi.note}>
        {(note) => (
          <p class={styles.note} data-testid={note().id} data-value={note().value ?? ''}>
            <Show when={note().explore} fallback={note().text}>
              {(path) => <A href={path()}>{note().text}</A>}
            </Show>
          </p>
        )}
      </Show>
      <p class={styles.change}>
        <ChangeChip kpi={props.kpi} />
        <Show when={props.kpi.change !== null}>
          <span
            class={styles.previous}
            data-testid={`${props.kpi.id}-previous`}
            data-value={props.kpi.previous ?? ''}
          >
            {messages().was(written(props.kpi.previous))}
          </span>
        </Show>
      </p>
    </li>
  )
}
