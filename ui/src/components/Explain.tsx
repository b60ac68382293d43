import { Popover } from '@kobalte/core/popover'
import Info from 'lucide-solid/icons/info'
import { For } from 'solid-js'
import { useI18n } from '../i18n/I18n.tsx'
import styles from './Explain.module.css'

/** A small button beside a figure that opens its explanation. */
export function Explain(props: { label: string; meaning: readonly string[] }) {
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
        </Popover.Content>
      </Popover.Portal>
    </Popover>
  )
}
