import type { Measure } from '@otel-bi/contract/metrics/model'
import { grains, type Question } from '@otel-bi/contract/metrics/question'
import type { UseQueryResult } from '@tanstack/solid-query'
import { createMemo, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { Button } from '../../components/Button.tsx'
import { Choice } from '../../components/Choice.tsx'
import type { Column } from '../../components/data-table/column.ts'
import { DataTable } from '../../components/data-table/DataTable.tsx'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { fromScript } from '../../components/from-script.tsx'
import { Panel } from '../../components/Panel.tsx'
import { warehouseProvenance } from '../../components/provenance.ts'
import { QueryView } from '../../components/QueryView.tsx'
import { Segmented } from '../../components/Segmented.tsx'
import { useAmountsSubtitle } from '../../components/use-amounts-subtitle.ts'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { viewField, views } from '../../url-state/shared-fields.ts'
import { useField } from '../../url-state/use-field.ts'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import styles from './Explore.module.css'
import { exploreMessages } from './messages.ts'
import type { MetricAnswer, MetricRow } from './metric-answer.ts'
import { QuestionFacts } from './QuestionFacts.tsx'
import { metricExport } from './requests.ts'
import type { Exploration } from './use-exploration.ts'
import { useFactEndsRemark } from './use-fact-ends.ts'
import { useMeasureText } from './use-measure-text.ts'
import { usePeriodName } from './use-period-name.ts'
import { zoomed } from './zoomed.ts'

const SeriesChart = fromScript(
  'explore-chart',
  async () => (await import('./SeriesChart.tsx')).SeriesChart,
  () => <div class={styles.place} />,
)
const choices = ['auto', ...grains] as const

type Props = {
  readonly explore: Exploration
  /** What the page’s tiles and this chart are asked with, and the answer. */
  readonly asked: Question
  readonly query: UseQueryResult<MetricAnswer>
}

/** The chosen measure over time, beside its comparison. */
export function SeriesPanel(props: Props) {
  const api = useApi()
  const { language, messages } = useI18n()
  const words = useMessages(exploreMessages)
  const subtitle = useAmountsSubtitle()
  const text = useMeasureText(() => props.query.data?.meta.currencies)
  const ends = useFactEndsRemark(props.explore.model)
  const [view, setView] = useField(viewField)
  const { model } = props.explore
  const name = () => props.explore.measures()[0] ?? ''
  const measure = (): Measure | undefined => model.measures[name()]
  const title = () => words().overTime(measure()?.title[language()] ?? name())
  const partialOf = createMemo(
    () => new Map(props.query.data?.data.map(({ period }) => [period?.from, period?.partial])),
  )
  const nameOf = usePeriodName()
  const periodName = (day: string, partial = partialOf().get(day)) =>
    nameOf(day, props.query.data?.meta.grain, partial)
  const zoom = () => props.explore.page().zoom
  const rows = createMemo(() => {
    const all = props.query.data?.data ?? []
    const shown = zoomed(all, zoom())
    return shown.length > 0 ? shown : all
  })
  const columns = createMemo((): Column<MetricRow>[] => [
    {
      id: 'period',
      title: words().period,
      kind: 'date',
      value: ({ period }) => period?.from ?? null,
      text: ({ period }) => periodName(period?.from ?? ''),
    },
    {
      id: 'value',
      title: measure()?.title[language()] ?? name(),
      kind: 'decimal',
      value: ({ values }) => values[name()] ?? null,
      text: ({ values }) => text.value(measure(), values[name()]),
    },
    {
      id: 'comparison',
      title: words().before,
      kind: 'decimal',
      value: ({ comparison }) => comparison?.[name()] ?? null,
      text: ({ comparison }) => text.value(measure(), comparison?.[name()]),
    },
  ])
  return (
    <Panel
      testId="explore-series"
      title={title()}
      meaning={[measure()?.about[language()] ?? '', words().seriesMeaning]}
      details={<QuestionFacts model={model} question={props.asked} />}
      subtitle={subtitle(props.query.data?.meta, ends(props.query.data?.meta))}
      provenance={warehouseProvenance(props.query.data?.meta)}
      actions={
        <>
          <Show when={zoom()}>
            <Button onClick={() => props.explore.show({ zoom: null })}>{words().zoomOut}</Button>
          </Show>
          <Choice
            label={words().grain}
            options={choices}
            value={props.explore.question().grain ?? 'auto'}
            onChange={(grain) => props.explore.ask({ grain: grain === 'auto' ? null : grain })}
            name={(grain) => words().grains[grain]}
          />
          <Segmented
            label={messages().view}
            options={views}
            value={view()}
            onChange={setView}
            name={(option) => messages().views[option]}
          />
        </>
      }
      menu={
        <PanelMenu title={title()} anchor="series" view={metricExport(api, model, props.asked)} />
      }
    >
      <QueryView query={props.query} skeleton={<div class={styles.place} />}>
        {(answer) => (
          <Show when={answer().data.length > 0} fallback={<EmptyNotice reason={words().noRows} />}>
            <Show
              when={view() === 'chart'}
              fallback={
                <DataTable
                  id="series"
                  label={title()}
                  columns={columns()}
                  rows={rows()}
                  rowId={({ period }) => period?.from ?? ''}
                  head="period"
                  defaultSort="period"
                />
              }
            >
              <SeriesChart
                explore={props.explore}
                title={title()}
                name={name()}
                measure={measure()}
                answer={answer()}
                rows={rows()}
                periodName={periodName}
              />
            </Show>
          </Show>
        )}
      </QueryView>
    </Panel>
  )
}
