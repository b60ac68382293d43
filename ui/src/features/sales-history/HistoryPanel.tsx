import { useQuery } from '@tanstack/solid-query'
import { onMount, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { channelEndsText } from '../../components/channel-ends.ts'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { fromScript } from '../../components/from-script.tsx'
import { Panel } from '../../components/Panel.tsx'
import { warehouseProvenance } from '../../components/provenance.ts'
import { QueryView } from '../../components/QueryView.tsx'
import type { Days } from '../../components/range-text.ts'
import { Segmented } from '../../components/Segmented.tsx'
import { useAmountsSubtitle } from '../../components/use-amounts-subtitle.ts'
import { useI18n } from '../../i18n/I18n.tsx'
import {
  type Channel,
  granularities,
  granularityField,
  longestRange,
  viewField,
  views,
} from '../../url-state/shared-fields.ts'
import { useField } from '../../url-state/use-field.ts'
import { alertLink } from '../alerts/alert-link.ts'
import { AnswerDetails } from '../explanation/AnswerDetails.tsx'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import styles from './HistoryPanel.module.css'
import { awSalesHistory, awSalesHistoryExport, awSalesHistoryStatements } from './requests.ts'

// The chart library comes after the first paint; its place is kept meanwhile.
const HistoryChart = fromScript(
  'history-chart',
  async () => (await import('./HistoryChart.tsx')).HistoryChart,
  () => <div class={styles.place} />,
)

const HistoryTable = fromScript(
  'history-table',
  async () => (await import('./HistoryTable.tsx')).HistoryTable,
  () => <div class={styles.place} />,
)

type Props = {
  readonly channel: Channel
  /** The days of the key figures, shaded in the chart. */
  readonly window: Days | undefined
}

/** All sales there are, whatever the range of the key figures: the range is shaded in it. */
export function HistoryPanel(props: Props) {
  const api = useApi()
  const { messages, formats } = useI18n()
  const [granularity] = useField(granularityField)
  const [view] = useField(viewField)
  // Beside its figures, not after them.
  onMount(() => (view() === 'chart' ? HistoryChart : HistoryTable).preload())
  const parameters = () => ({
    days_back: longestRange,
    channel: props.channel,
    granularity: granularity(),
  })
  const history = useQuery(() => awSalesHistory(api, parameters()))
  const amounts = useAmountsSubtitle()
  const ends = () => channelEndsText(history.data?.meta.sales_to, formats(), messages())
  return (
    <Panel
      testId="aw-history"
      title={messages().history.titles[granularity()]}
      meaning={messages().history.meaning}
      details={
        <AnswerDetails
          traceId={history.data?.traceId}
          provenance={warehouseProvenance(history.data?.meta)}
          meta={history.data?.meta}
          statements={awSalesHistoryStatements(api, parameters())}
        />
      }
      subtitle={amounts(history.data?.meta, ends())}
      provenance={warehouseProvenance(history.data?.meta)}
      actions={<HistoryControls />}
      menu={
        <PanelMenu
          title={messages().history.titles[granularity()]}
          anchor="history"
          view={awSalesHistoryExport(api, parameters())}
          watch={alertLink(
            { domain: 'aw', id: 'sales' },
            `measures=revenue&grain=${granularity()}${props.channel === 'all' ? '' : `&where=channel:${props.channel}`}`,
          )}
        />
      }
    >
      <QueryView query={history} skeleton={<div class={styles.place} />}>
        {(answer) => (
          <Show
            when={answer().data.length > 0}
            fallback={<EmptyNotice reason={messages().noRows} />}
          >
            <Show when={view() === 'chart'} fallback={<HistoryTable history={answer()} />}>
              <HistoryChart history={answer()} window={props.window} />
            </Show>
          </Show>
        )}
      </QueryView>
    </Panel>
  )
}

function HistoryControls() {
  const { messages } = useI18n()
  const [granularity, setGranularity] = useField(granularityField)
  const [view, setView] = useField(viewField)
  return (
    <>
      <Segmented
        label={messages().granularity}
        options={granularities}
        value={granularity()}
        onChange={setGranularity}
        name={(option) => messages().granularities[option]}
      />
      <Segmented
        label={messages().view}
        options={views}
        value={view()}
        onChange={setView}
        name={(option) => messages().views[option]}
      />
    </>
  )
}
