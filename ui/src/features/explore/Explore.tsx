import type { MetricModel } from '@otel-bi/contract/metrics/model'
import type { Question } from '@otel-bi/contract/metrics/question'
import { useQuery } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { useUser } from '../../auth/UserProvider.tsx'
import { RowButton } from '../../components/Button.tsx'
import { useShowDays } from '../../components/ShownDays.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { DriversPanel } from './DriversPanel.tsx'
import { ExplainPanel } from './ExplainPanel.tsx'
import styles from './Explore.module.css'
import { ExploreControls, ExploreWindows } from './ExploreControls.tsx'
import { boardsOf, grainFor, hierarchiesOf, isMemberFilter, tilesOf } from './exploration.ts'
import { FilterChips } from './FilterChips.tsx'
import { Leaderboard } from './Leaderboard.tsx'
import { MeasureTiles } from './MeasureTiles.tsx'
import { exploreMessages } from './messages.ts'
import type { MetricAnswer } from './metric-answer.ts'
import { PivotPanel } from './PivotPanel.tsx'
import type { Detail } from './page-state.ts'
import { RowsPanel } from './RowsPanel.tsx'
import { metricAnswer } from './requests.ts'
import { SeriesPanel } from './SeriesPanel.tsx'
import { useExploration } from './use-exploration.ts'
import { useMemberLabels } from './use-member-labels.ts'
import { useOneByOne } from './use-one-by-one.ts'
import type { Steps } from './use-steps.ts'

const mostPeriods = 1_000

/** Any question to one metric model, each part of it a click away. */
export function Explore(props: { model: MetricModel; steps: Steps }) {
  const api = useApi()
  const words = useMessages(exploreMessages)
  const { can } = useUser()
  const explore = useExploration(props.model)
  const labelOf = useMemberLabels(explore)
  const shows = (name: Detail) => explore.page().details.includes(name)
  const seriesQuestion = (): Question => {
    const asked = explore.question()
    return {
      ...asked,
      measures: tilesOf(props.model, asked, explore.page().tiles),
      by: [],
      grain: asked.grain ?? grainFor(asked.range),
      where: asked.where.filter(isMemberFilter),
      order: null,
      limit: mostPeriods,
      others: false,
    }
  }
  const series = useQuery(() => metricAnswer(api, props.model, seriesQuestion()))
  useShowDays(() => series.data && daysShown(series.data.meta))
  // Whole paths of the model, so that boards keep their elements while others come and go.
  const paths = hierarchiesOf(props.model)
  const boards = () => {
    const tops = boardsOf(props.model, explore.page().boards)
    return paths.filter(([top]) => top !== undefined && tops.includes(top))
  }
  // The first figures come first: the boards and the table follow them.
  const built = useOneByOne(() => boards().length + 1)
  return (
    <div class={styles.page}>
      <ExploreControls explore={explore} steps={props.steps} />
      <ExploreWindows meta={series.data?.meta} />
      <Show when={explore.unknown().length > 0}>
        <div class={styles.notice} role="status" data-testid="explore-unknown">
          <strong>{words().unknownTitle}</strong>
          <For each={explore.unknown()}>
            {({ kind, word }) => <p>{words().unknown[kind](word)}</p>}
          </For>
        </div>
      </Show>
      <FilterChips explore={explore} labelOf={labelOf} />
      <MeasureTiles explore={explore} answer={series.data} />
      <SeriesPanel explore={explore} asked={seriesQuestion()} query={series} />
      <div class={styles.boards}>
        <For each={boards().slice(0, built())}>
          {(path) => (
            <Leaderboard
              explore={explore}
              labelOf={labelOf}
              meta={series.data?.meta}
              path={path}
              level={path.find((name) => explore.page().levels.includes(name)) ?? path[0] ?? ''}
            />
          )}
        </For>
      </div>
      <Show when={built() > boards().length}>
        <PivotPanel explore={explore} labelOf={labelOf} />
      </Show>
      <div class={`${styles.controls} no-print`}>
        <Show when={can('listAwSalesMetricRows')}>
          <RowButton pressed={shows('rows')} onClick={() => explore.toggleDetail('rows')}>
            {words().showRows}
          </RowButton>
        </Show>
        <RowButton pressed={shows('drivers')} onClick={() => explore.toggleDetail('drivers')}>
          {words().showDrivers}
        </RowButton>
        <RowButton pressed={shows('explain')} onClick={() => explore.toggleDetail('explain')}>
          {words().showExplain}
        </RowButton>
      </div>
      <Show when={shows('drivers')}>
        <DriversPanel explore={explore} />
      </Show>
      <Show when={shows('rows')}>
        <RowsPanel
          explore={explore}
          labelOf={labelOf}
          onClose={() => explore.toggleDetail('rows')}
        />
      </Show>
      <Show when={shows('explain')}>
        <ExplainPanel explore={explore} />
      </Show>
    </div>
  )
}

const daysShown = ({ from, to, comparison }: MetricAnswer['meta']) => ({
  from,
  to,
  ...(comparison ? { previous: comparison } : {}),
})
