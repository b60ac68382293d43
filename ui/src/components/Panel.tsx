import { children, createUniqueId, For, type JSX, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { Explain } from './Explain.tsx'
import styles from './Panel.module.css'
import { PanelProvenance } from './ProvenanceLine.tsx'
import { usePanelHeading } from './panel-heading.ts'
import type { Provenance } from './provenance.ts'

type PanelProps = {
  readonly title: string
  /** The method and its parameters in words, behind a button beside the title. */
  readonly meaning?: readonly string[]
  /** How the answer was made, below its meaning: created each time it is opened. */
  readonly details?: JSX.Element
  /** The range that the figures cover and their unit: an array is written with dots between its parts. */
  readonly subtitle?: JSX.Element
  /** What the reader can choose. */
  readonly actions?: JSX.Element
  /** Ways to take the figures elsewhere. */
  readonly menu?: JSX.Element
  /** Null while the figures are loading; left out by panels that show none. */
  readonly provenance?: Provenance | null
  readonly testId?: string
  readonly busy?: boolean
  readonly children: JSX.Element
}

/** A titled card: one finding, one table or one chart. */
export function Panel(props: PanelProps) {
  const heading = createUniqueId()
  // Reading a JSX prop twice would create its component twice.
  const subtitle = children(() => props.subtitle)
  const subtitleParts = () => subtitle.toArray().filter(Boolean)
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
              {(meaning) => (
                <Explain label={props.title} meaning={meaning()} details={props.details} />
              )}
            </Show>
          </div>
          <Show when={subtitleParts().length > 0}>
            <p class={styles.subtitle} data-testid="panel-range">
              <For each={subtitleParts()}>
                {(part, index) => (
                  <>
                    {index() > 0 && ' · '}
                    {part}
                  </>
                )}
              </For>
            </p>
          </Show>
        </div>
        <Show when={actions()}>
          <div class={styles.actions}>{actions()}</div>
        </Show>
        <Show when={menu()}>
          <div class={styles.menu} data-tour="panel">
            {menu()}
          </div>
        </Show>
      </header>
      {props.children}
      <Show when={props.provenance !== undefined}>
        <PanelProvenance provenance={props.provenance ?? null} />
      </Show>
    </section>
  )
}
