import { Popover } from '@kobalte/core/popover'
import Info from 'lucide-solid/icons/info'
import { For, type JSX } from 'solid-js'
import { useI18n } from '../i18n/I18n.tsx'
import styles from './Explain.module.css'

type ExplainProps = {
  readonly label: string
  readonly meaning: readonly string[]
  /** What can be done with the figure. */
  readonly action?: JSX.Element
  /** How the answer was made that the figure is of; created when the explanation is opened. */
  readonly details?: JSX.Element
}

/** A small button beside a figure that opens its explanation. */
export function Explain(props: ExplainProps) {
  const { messages } = useI18n()
  return (
    <Popover gutter={6} placement="bottom-start">
      <Popover.Trigger class={styles.trigger} aria-label={messages().explain(props.label)}>
        <Info size={14} aria-hidden="true" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content class={styles.content}>
          <Popover.Title class={styles.title}>{props.label}</Popover.Title>
          <For each={props.meaning}>{(line) => <p>{line}</p>}</For>
          {props.action}
          {props.details}
        </Popover.Content>
      </Popover.Portal>
    </Popover>
  )
}
