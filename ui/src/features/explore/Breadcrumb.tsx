import { For, Show } from 'solid-js'
import { RowButton } from '../../components/Button.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { trailOf, upTo } from './drill.ts'
import styles from './Explore.module.css'
import { exploreMessages } from './messages.ts'
import type { Exploration } from './use-exploration.ts'
import type { LabelOf } from './use-member-labels.ts'

type Props = {
  readonly explore: Exploration
  readonly labelOf: LabelOf
  /** Of the panel: distinguishes its way down from those of others. */
  readonly title: string
  /** The level that is shown. */
  readonly dimension: string
  /** Shows a level with these filters left. */
  readonly onUp: (level: string, where: ReturnType<typeof upTo>) => void
}

/** The way down a hierarchy to the level that is shown; each step leads up again. */
export function Breadcrumb(props: Props) {
  const { language } = useI18n()
  const words = useMessages(exploreMessages)
  const { model } = props.explore
  const title = (name: string) => model.dimensions[name]?.title[language()] ?? name
  const steps = () => trailOf(model, props.explore.question(), props.dimension)
  return (
    <Show when={steps().length > 0}>
      <nav aria-label={words().trail(props.title)}>
        <ol class={styles.trail}>
          <For each={steps()}>
            {({ level, keys }) => (
              <li>
                <RowButton
                  onClick={() => props.onUp(level, upTo(model, props.explore.question(), level))}
                >
                  {words().is(
                    title(level),
                    keys.map((key) => props.labelOf(level, key)).join(', '),
                  )}
                </RowButton>
              </li>
            )}
          </For>
          <li aria-current="true">{title(props.dimension)}</li>
        </ol>
      </nav>
    </Show>
  )
}
