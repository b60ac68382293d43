import type { Filter } from '@otel-bi/contract/metrics/question'
import X from 'lucide-solid/icons/x'
import { For, Show } from 'solid-js'
import { Button } from '../../components/Button.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import styles from './Explore.module.css'
import { exploreMessages } from './messages.ts'
import type { Exploration } from './use-exploration.ts'

/** The filters of the question, each with a button that takes it away. */
export function FilterChips(props: { explore: Exploration }) {
  const { language } = useI18n()
  const words = useMessages(exploreMessages)
  const where = () => props.explore.question().where
  const text = (filter: Filter) => {
    const { model } = props.explore
    if ('measure' in filter) {
      const title = model.measures[filter.measure]?.title[language()] ?? filter.measure
      return `${title} ${filter.kind === 'at_least' ? '≥' : '≤'} ${filter.value}`
    }
    const title = model.dimensions[filter.dimension]?.title[language()] ?? filter.dimension
    const write = filter.kind === 'none_of' ? words().isNot : words().is
    return write(title, filter.values.join(', '))
  }
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
                {text(filter)}
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
