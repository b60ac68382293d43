import ArrowDown from 'lucide-solid/icons/arrow-down-right'
import ArrowUp from 'lucide-solid/icons/arrow-up-right'
import Minus from 'lucide-solid/icons/minus'
import { Match, Show, Switch } from 'solid-js'
import { useI18n } from '../i18n/I18n.tsx'
import { directionOf } from './direction.ts'
import { Explain } from './Explain.tsx'
import styles from './KpiTile.module.css'

export type Kpi = {
  readonly id: string
  readonly label: string
  readonly meaning: string
  readonly current: number | null
  readonly previous: number | null
  /** (current − previous) / previous as the API gives it; null when there is no comparison. */
  readonly change: number | null
  readonly format: (value: number) => string
  readonly note?: { readonly id: string; readonly value: number | null; readonly text: string }
}

/** One figure, how it moved, and what it was. */
export function KpiTile(props: { kpi: Kpi }) {
  const { messages } = useI18n()
  const written = (value: number | null) => (value === null ? '–' : props.kpi.format(value))
  return (
    <li class={styles.tile}>
      <div class={styles.label}>
        <span>{props.kpi.label}</span>
        <Explain
          label={props.kpi.label}
          meaning={[props.kpi.meaning, messages().meanings.change]}
        />
      </div>
      <p class={styles.value} data-testid={props.kpi.id} data-value={props.kpi.current ?? ''}>
        {written(props.kpi.current)}
      </p>
      <Show when={props.kpi.note}>
        {(note) => (
          <p class={styles.note} data-testid={note().id} data-value={note().value ?? ''}>
            {note().text}
          </p>
        )}
      </Show>
      <p class={styles.change}>
        <Change kpi={props.kpi} />
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

function Change(props: { kpi: Kpi }) {
  const { messages, formats } = useI18n()
  const direction = () => directionOf(props.kpi.current, props.kpi.previous)
  return (
    <Show when={props.kpi.change} keyed fallback={<NoChange kpi={props.kpi} />}>
      {(change) => (
        <span
          class={styles.chip}
          data-direction={direction()}
          data-testid={`${props.kpi.id}-change`}
          data-value={change}
        >
          <Switch>
            <Match when={direction() === 'up'}>
              <ArrowUp size={14} aria-label={messages().rose} />
            </Match>
            <Match when={direction() === 'down'}>
              <ArrowDown size={14} aria-label={messages().fell} />
            </Match>
          </Switch>
          {formats().change(change)}
        </span>
      )}
    </Show>
  )
}

function NoChange(props: { kpi: Kpi }) {
  const { messages, formats } = useI18n()
  return (
    <span
      class={styles.chip}
      data-testid={`${props.kpi.id}-change`}
      data-value={props.kpi.change ?? ''}
    >
      <Show when={props.kpi.change === 0} fallback={messages().noComparison}>
        <Minus size={14} aria-label={messages().unchanged} />
        {formats().change(0)}
      </Show>
    </span>
  )
}
