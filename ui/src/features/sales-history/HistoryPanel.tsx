import { useQuery } from '@tanstack/solid-query'
import { lazy, Show, Suspense } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { warehouseOrigin } from '../../components/origin.ts'
import { Panel } from '../../components/Panel.tsx'
import { QueryView } from '../../components/QueryView.tsx'
import { Segmented } from '../../components/Segmented.tsx'
import { type Days, rangeText } from '../../components/WindowLine.tsx'
import { useI18n } from '../../i18n/I18n.tsx'
import { granularities, longestRange, type Selection, views } from '../../url-state/selection.ts'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import styles from './HistoryPanel.module.css'
import { HistoryTable } from './HistoryTable.tsx'
import { awSalesHistory, awSalesHistoryExport } from './requests.ts'

// The chart library comes after the first paint; its place is kept meanwhile.
const HistoryChart = lazy(async () => ({
  default: (await import('./HistoryChart.tsx')).HistoryChart,
}))

type Props = {
  readonly selection: Selection
  readonly choose: (choice: Partial<Selection>) => void
  /** The days of the key figures, shaded in the chart. */
  readonly window: Days | undefined
}

/** All sales there are, whatever the range of the key figures: the range is shaded in it. */
export function HistoryPanel(props: Props) {
  const api = useApi()
  const { messages, formats } = useI18n()
  const granularity = () => props.selection.granularity
  const parameters = () => ({
    days_back: longestRange,
    channel: props.selection.channel,
    granularity: granularity(),
  })
  const history = useQuery(() => awSalesHistory(api, parameters()))
  const covered = () => history.data && rangeText(history.data.meta, formats(), messages())
  return (
    <Panel
      testId="aw-history"
      title={messages().history.titles[granularity()]}
      meaning={messages().history.meaning}
      subtitle={[covered(), messages().currencyAsStored].filter(Boolean).join(' · ')}
      origin={warehouseOrigin(history.data?.meta)}
      actions={<HistoryControls selection={props.selection} choose={props.choose} />}
      menu={
        <PanelMenu
          title={messages().history.titles[granularity()]}
          anchor="history"
          view={awSalesHistoryExport(api, parameters())}
        />
      }
    >
      <QueryView query={history} skeleton={<div class={styles.place} />}>
        {(answer) => (
          <Show
            when={answer().data.length > 0}
            fallback={<EmptyNotice reason={messages().noRows} />}
          >
            <Show
              when={props.selection.view === 'chart'}
              fallback={<HistoryTable history={answer()} />}
            >
              <Suspense fallback={<div class={styles.place} />}>
                <HistoryChart history={answer()} window={props.window} />
              </Suspense>
            </Show>
          </Show>
        )}
      </QueryView>
    </Panel>
  )
}

function HistoryControls(props: Pick<Props, 'selection' | 'choose'>) {
  const { messages } = useI18n()
  return (
    <>
      <Segmented
        label={messages().granularity}
        options={granularities}
        value={props.selection.granularity}
        onChange={(granularity) => props.choose({ granularity })}
        name={(option) => messages().granularities[option]}
      />
      <Segmented
        label={messages().view}
        options={views}
        value={props.selection.view}
        onChange={(view) => props.choose({ view })}
        name={(option) => messages().views[option]}
      />
    </>
  )
}
