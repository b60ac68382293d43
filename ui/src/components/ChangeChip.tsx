import ArrowDown from 'lucide-solid/icons/arrow-down-right'
import ArrowUp from 'lucide-solid/icons/arrow-up-right'
import Minus from 'lucide-solid/icons/minus'
import { Match, Switch } from 'solid-js'
import { useI18n } from '../i18n/I18n.tsx'
import styles from './ChangeChip.module.css'
import { changeOf, directionOf } from './change.ts'
import type { Kpi } from './kpi.ts'

/** How a figure moved: an arrow, a number and a colour, none of which is needed to read the others. */
export function ChangeChip(props: { kpi: Kpi }) {
  const { messages, formats } = useI18n()
  const direction = () =>
    props.kpi.change === null ? 'flat' : directionOf(props.kpi.current, props.kpi.previous)
  const text = () => {
    const change = changeOf(props.kpi)
    if (!props.kpi.isCompared) return messages().notCompared
    if (change.kind === 'none') return messages().noComparison
    return change.kind === 'ratio'
      ? formats().change(change.value)
      : props.kpi.difference(change.value)
  }
  return (
    <span
      class={styles.chip}
      data-direction={direction()}
      data-testid={`${props.kpi.id}-change`}
      data-value={props.kpi.change ?? ''}
    >
      <Switch>
        <Match when={props.kpi.change === null}>{null}</Match>
        <Match when={direction() === 'up'}>
          <ArrowUp size={14} aria-label={messages().rose} />
        </Match>
        <Match when={direction() === 'down'}>
          <ArrowDown size={14} aria-label={messages().fell} />
        </Match>
        <Match when={direction() === 'flat'}>
          <Minus size={14} aria-label={messages().unchanged} />
        </Match>
      </Switch>
      {text()}
    </span>
  )
}
