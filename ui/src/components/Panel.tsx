import { children, createUniqueId, type JSX, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { Explain } from './Explain.tsx'
import type { Origin } from './origin.ts'
import styles from './Panel.module.css'
import { Provenance } from './Provenance.tsx'
import { usePanelHeading } from './panel-heading.ts'

type PanelProps = {
  readonly title: string
  /** The method and its parameters in words, behind a button beside the title. */
  readonly meaning?: readonly string[]
  /** The unit of the figures and the range they cover. */
  readonly subtitle?: JSX.Element
  /** What the reader can choose. */
  readonly actions?: JSX.Element
  /** Ways to take the figures elsewhere. */
  readonly menu?: JSX.Element
  /** Null while the figures are under way; left out by panels that show none. */
  readonly origin?: Origin | null
  readonly testId?: string
  readonly busy?: boolean
  readonly children: JSX.Element
}

/** A titled card: one finding, one table or one chart. */
export function Panel(props: PanelProps) {
  const heading = createUniqueId()
  // Asking a prop whether it is there would make its component a second time.
  const subtitle = children(() => props.subtitle)
  const actions = children(() => props.actions)
  const menu = children(() => props.menu)
  return (
    <section
      class={styles.panel}
      aria-labelledby={heading}
      aria-busy={props.busy ?? false}
      data-testid={props.testId}
      data-panel
    >
      <header class={styles.header}>
        <div class={styles.titles}>
          <div class={styles.heading}>
            <Dynamic component={usePanelHeading()} id={heading} class={styles.title}>
              {props.title}
            </Dynamic>
            <Show when={props.meaning}>
              {(meaning) => <Explain label={props.title} meaning={meaning()} />}
            </Show>
          </div>
          <Show when={subtitle()}>
            <p class={styles.subtitle} data-testid="panel-range">
              {subtitle()}
            </p>
          </Show>
        </div>
        <Show when={actions()}>
          <div class={styles.actions}>{actions()}</div>
        </Show>
        <Show when={menu()}>
          <div class={styles.menu}>{menu()}</div>
        </Show>
      </header>
      {props.children}
      <Show when={props.origin !== undefined}>
        <Provenance origin={props.origin ?? null} />
      </Show>
    </section>
  )
}
