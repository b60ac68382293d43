import X from 'lucide-solid/icons/x'
import { For, Show } from 'solid-js'
import { Button } from '../../components/Button.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import styles from './Explore.module.css'
import { exploreMessages } from './messages.ts'
import type { Exploration } from './use-exploration.ts'
import { useFilterText } from './use-filter-text.ts'
import type { LabelOf } from './use-member-labels.ts'

/** The filters of the question, each with a button that takes it away. */
export function FilterChips(props: { explore: Exploration; labelOf: LabelOf }) {
  const words = useMessages(exploreMessages)
  const text = useFilterText(props.explore, props.labelOf)
  const where = () => props.explore.question().where
  return (
    <Show when={where().length > 0}>
      <ul class={styles.chips} aria-label={words().filters} data-testid="explore-filters">
        <For each={where()}>
          {(filter) => (
            <li>
              <Button
                label={words().remove(text(filter))}
                onClick={() =>
                  props.explore.ask({ where: where().filter((other) => other !== filter) })
                }
              >
                <span class={styles.chip}>{text(filter)}</span>
                <X size={14} aria-hidden="true" />
              </Button>
            </li>
          )}
        </For>
        <li>
          <Button onClick={() => props.explore.ask({ where: [] })}>{words().clear}</Button>
        </li>
      </ul>
    </Show>
  )
}
