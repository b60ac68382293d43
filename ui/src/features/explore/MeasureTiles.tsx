import type { Measure } from '@otel-bi/contract/metrics/model'
import { For, Show } from 'solid-js'
import { Sparkline } from '../../components/Sparkline.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import styles from './Explore.module.css'
import { chooseMeasure, tilesOf } from './exploration.ts'
import { exploreMessages } from './messages.ts'
import type { MetricAnswer } from './metric-answer.ts'
import type { Exploration } from './use-exploration.ts'
import { useMeasureText } from './use-measure-text.ts'

type Props = { readonly explore: Exploration; readonly answer: MetricAnswer | undefined }

/** One tile for each measure; the chosen one is what charts and leaderboards show. */
export function MeasureTiles(props: Props) {
  const { language, messages } = useI18n()
  const words = useMessages(exploreMessages)
  const text = useMeasureText(() => props.answer?.meta.currencies)
  const measure = (name: string): Measure | undefined => props.explore.model.measures[name]
  const chosen = () => props.explore.measures()[0]
  const totals = () => props.answer?.meta.totals
  return (
    <ul class={styles.tiles} aria-label={words().measures}>
      <For
        each={tilesOf(props.explore.model, props.explore.question(), props.explore.page().tiles)}
      >
        {(name) => (
          <li>
            <button
              type="button"
              class={styles.tile}
              aria-pressed={chosen() === name}
              title={measure(name)?.about[language()]}
              onClick={() =>
                props.explore.ask({
                  measures: chooseMeasure(props.explore.model, props.explore.question(), name),
                })
              }
            >
              <span class={styles.label}>{measure(name)?.title[language()]}</span>
              <span
                class={styles.value}
                data-testid={`explore-${name}`}
                data-value={totals()?.values[name] ?? ''}
              >
                {text.value(measure(name), totals()?.values[name])}
              </span>
              <Sparkline
                values={props.answer?.data.map(({ values }) => values[name] ?? null) ?? []}
              />
              <span
                class={styles.moved}
                data-testid={`explore-${name}-change`}
                data-value={totals()?.change?.[name] ?? ''}
              >
                <Show when={totals()?.change}>
                  {(change) => (
                    <>
                      <b>{text.change(measure(name), change()[name])}</b>{' '}
                      <span>
                        {messages().was(text.value(measure(name), totals()?.comparison?.[name]))}
                      </span>
                    </>
                  )}
                </Show>
              </span>
            </button>
          </li>
        )}
      </For>
    </ul>
  )
}
