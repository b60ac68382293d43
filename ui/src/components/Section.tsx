import { createUniqueId, type JSX } from 'solid-js'
import { PanelHeading } from './panel-heading.ts'
import styles from './Section.module.css'

type SectionProps = {
  readonly title: string
  readonly testId: string
  readonly aside?: JSX.Element
  readonly actions?: JSX.Element
  readonly children: JSX.Element
}

/** One business: its name, how fresh its data are, its own controls, and its panels. */
export function Section(props: SectionProps) {
  const heading = createUniqueId()
  return (
    <section class={styles.section} aria-labelledby={heading} data-testid={props.testId}>
      <header class={styles.header}>
        <div class={styles.titles}>
          <h2 id={heading} class={styles.title}>
            {props.title}
          </h2>
          {props.aside}
        </div>
        {props.actions}
      </header>
      <PanelHeading.Provider value="h3">{props.children}</PanelHeading.Provider>
    </section>
  )
}
