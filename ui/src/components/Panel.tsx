import { createUniqueId, type JSX, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import styles from './Panel.module.css'
import { usePanelHeading } from './panel-heading.ts'

type PanelProps = {
  readonly title: JSX.Element
  readonly subtitle?: JSX.Element
  readonly actions?: JSX.Element
  readonly testId?: string
  readonly busy?: boolean
  readonly children: JSX.Element
}

/** A titled card: one finding, one table or one chart. */
export function Panel(props: PanelProps) {
  const heading = createUniqueId()
  return (
    <section
      class={styles.panel}
      aria-labelledby={heading}
      aria-busy={props.busy ?? false}
      data-testid={props.testId}
    >
      <header class={styles.header}>
        <div class={styles.titles}>
          <Dynamic component={usePanelHeading()} id={heading} class={styles.title}>
            {props.title}
          </Dynamic>
          <Show when={props.subtitle}>
            <p class={styles.subtitle}>{props.subtitle}</p>
          </Show>
        </div>
        <Show when={props.actions}>
          <div class={styles.actions}>{props.actions}</div>
        </Show>
      </header>
      {props.children}
    </section>
  )
}
