import { Popover } from '@kobalte/core/popover'
import { For, type JSX } from 'solid-js'
import styles from './Explain.module.css'
import type { PopupProps } from './popup-from-script.tsx'

export type ExplainProps = {
  readonly label: string
  readonly meaning: readonly string[]
  /** What can be done with the figure. */
  readonly action?: JSX.Element
  /** How the answer was made that the figure is of; created when the explanation is opened. */
  readonly details?: JSX.Element
}

export function ExplainPopup(props: ExplainProps & PopupProps) {
  return (
    <Popover gutter={6} placement="bottom-start">
      <Popover.Trigger as={props.trigger} />
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
