import { For, type JSX } from 'solid-js'
import styles from './FactList.module.css'

export type Fact = {
  readonly id: string
  readonly name: string
  readonly text: string
  /** The value behind the text, where they differ. */
  readonly value?: string | number
  readonly cell?: () => JSX.Element
}

/** Names and what they are: a definition list. */
export function FactList(props: { facts: readonly Fact[]; prefix: string }) {
  return (
    <dl class={styles.facts}>
      <For each={props.facts}>
        {(fact) => (
          <div class={styles.fact}>
            <dt>{fact.name}</dt>
            <dd data-testid={`${props.prefix}-${fact.id}`} data-value={fact.value ?? fact.text}>
              {fact.cell?.() ?? fact.text}
            </dd>
          </div>
        )}
      </For>
    </dl>
  )
}
