import type { MetricModel } from '@otel-bi/contract/metrics/model'
import { useQuery } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { useUser } from '../../auth/UserProvider.tsx'
import { RowButton } from '../../components/Button.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { choiceField } from '../../url-state/fields.ts'
import { useField } from '../../url-state/use-field.ts'
import { AnswerPanel } from './AnswerPanel.tsx'
import { ExplainPanel } from './ExplainPanel.tsx'
import styles from './Explore.module.css'
import { ExploreControls, ExploreWindows } from './ExploreControls.tsx'
import { boardsOf, grainFor, isMemberFilter, tilesOf } from './exploration.ts'
import { FilterChips } from './FilterChips.tsx'
import { Leaderboard } from './Leaderboard.tsx'
import { MeasureTiles } from './MeasureTiles.tsx'
import { exploreMessages } from './messages.ts'
import { RowsPanel } from './RowsPanel.tsx'
import { metricAnswer } from './requests.ts'
import { SeriesPanel } from './SeriesPanel.tsx'
import { useExploration } from './use-exploration.ts'

const detailField = choiceField('detail', ['none', 'rows', 'explain'], 'none')
const mostPeriods = 1_000

/** Any question to one metric model, each part of it a click away. */
export function Explore(props: { model: MetricModel }) {
  const api = useApi()
  const words = useMessages(exploreMessages)
  const { can } = useUser()
  const explore = useExploration(props.model)
  const [detail, setDetail] = useField(detailField)
  const series = useQuery(() => {
    const asked = explore.question()
    return metricAnswer(api, props.model, {
      ...asked,
      measures: tilesOf(props.model, asked),
      by: [],
      grain: asked.grain ?? grainFor(asked.range),
      where: asked.where.filter(isMemberFilter),
      order: null,
      limit: mostPeriods,
      others: false,
    })
  })
  const toggle = (name: 'rows' | 'explain') => setDetail(detail() === name ? 'none' : name)
  return (
    <div class={styles.page}>
      <ExploreControls explore={explore} meta={series.data?.meta} />
      <ExploreWindows meta={series.data?.meta} />
      <Show when={explore.unknown().length > 0}>
        <div class={styles.notice} role="status" data-testid="explore-unknown">
          <strong>{words().unknownTitle}</strong>
          <For each={explore.unknown()}>
            {({ kind, word }) => <p>{words().unknown[kind](word)}</p>}
          </For>
        </div>
      </Show>
      <FilterChips explore={explore} />
      <MeasureTiles explore={explore} answer={series.data} />
      <SeriesPanel explore={explore} query={series} />
      <div class={styles.boards}>
        <For each={boardsOf(props.model, []).map(({ path }) => path)}>
          {(path) => (
            <Leaderboard
              explore={explore}
              path={path}
              level={path.find((name) => explore.levels().includes(name)) ?? path[0] ?? ''}
            />
          )}
        </For>
      </div>
      <AnswerPanel explore={explore} />
      <div class={styles.controls}>
        <Show when={can('listAwSalesMetricRows')}>
          <RowButton pressed={detail() === 'rows'} onClick={() => toggle('rows')}>
            {words().showRows}
          </RowButton>
        </Show>
        <RowButton pressed={detail() === 'explain'} onClick={() => toggle('explain')}>
          {words().showExplain}
        </RowButton>
      </div>
      <Show when={detail() === 'rows'}>
        <RowsPanel explore={explore} />
      </Show>
      <Show when={detail() === 'explain'}>
        <ExplainPanel explore={explore} />
      </Show>
    </div>
  )
}
