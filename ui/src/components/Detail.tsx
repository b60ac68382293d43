import X from 'lucide-solid/icons/x'
import { createUniqueId, type JSX } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { useI18n } from '../i18n/I18n.tsx'
import styles from './Detail.module.css'
import { usePanelHeading } from './panel-heading.ts'

type DetailProps = {
  readonly title: JSX.Element
  readonly testId: string
  readonly id: string | number
  readonly onClose: () => void
  readonly children: JSX.Element
}

/** Everything about one row of a list, shown beside the list. */
export function Detail(props: DetailProps) {
  const { messages } = useI18n()
  const heading = createUniqueId()
  return (
    <section
      class={styles.detail}
      aria-labelledby={heading}
      data-testid={props.testId}
      data-value={props.id}
    >
      <header class={styles.header}>
        <Dynamic
          component={usePanelHeading() === 'h2' ? 'h3' : 'h4'}
          id={heading}
          class={styles.title}
        >
          {props.title}
        </Dynamic>
        <button
          type="button"
          class={styles.close}
          aria-label={messages().close}
          onClick={() => props.onClose()}
        >
          <X size={16} aria-hidden="true" />
        </button>
      </header>
      {props.children}
    </section>
  )
}

/** Text as a machine wrote it: an error, or JSON. A region that scrolls has to be reachable by keyboard. */
export function Verbatim(props: { label: string; text: string; testId?: string }) {
  return (
    <section
      class={styles.verbatim}
      aria-label={props.label}
      tabindex="0"
      data-testid={props.testId}
    >
      <p class={styles.label}>{props.label}</p>
      <pre class={styles.text}>{props.text}</pre>
    </section>
  )
}
