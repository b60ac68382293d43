import type { Measure } from '@otel-bi/contract/metrics/model'
import { createMemo } from 'solid-js'
import { TimeSeriesChart } from '../../charts/TimeSeriesChart.tsx'
import { timeSeries } from '../../charts/time-series.ts'
import { Button } from '../../components/Button.tsx'
import { titleInCurrency } from '../../components/currency.ts'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { exploreMessages } from './messages.ts'
import type { MetricAnswer, MetricRow } from './metric-answer.ts'
import type { Dates } from './page-state.ts'
import type { Exploration } from './use-exploration.ts'
import { useMeasureText } from './use-measure-text.ts'
import { within } from './within.ts'

type Props = {
  readonly explore: Exploration
  readonly title: string
  readonly name: string
  readonly measure: Measure | undefined
  readonly answer: MetricAnswer
  readonly rows: readonly MetricRow[]
  readonly periodName: (day: string, partial?: boolean) => string
}

/**
 * A measure as bars, and its comparison as a line over them. Periods that are not whole are hatched. Periods
 * selected by mouse, finger or keys become the range, or are looked at more closely.
 */
export function SeriesChart(props: Props) {
  const { language, formats, messages } = useI18n()
  const words = useMessages(exploreMessages)
  const text = useMeasureText()
  const valuesOf = (pick: 'values' | 'comparison') =>
    props.rows.map((row) => row[pick]?.[props.name] ?? null)
  const partial = createMemo(() =>
    props.rows.flatMap(({ period }) => (period?.partial ? [period] : [])),
  )
  const series = createMemo(() =>
    timeSeries({
      dates: props.rows.map(({ period }) => period?.from ?? ''),
      lastDay: props.rows.at(-1)?.period?.to ?? null,
      bars: {
        id: 'value',
        label: props.measure?.title[language()] ?? props.name,
        values: valuesOf('values'),
      },
      line: props.answer.meta.comparison
        ? { id: 'comparison', label: words().before, values: valuesOf('comparison') }
        : null,
      period: words().period,
    }),
  )
  const valueTitle = () => {
    const title = props.measure?.title[language()] ?? props.name
    const isMoney = props.measure?.format === 'money'
    return isMoney ? titleInCurrency(title, props.answer.meta.currencies, messages()) : title
  }
  const footnote = () =>
    partial().length > 0
      ? words().partialNote(
          partial()
            .map(({ from }) => props.periodName(from, false))
            .join(', '),
        )
      : ''
  const setRange = (days: Dates) => props.explore.ask({ range: within(days, props.answer.meta) })
  return (
    <TimeSeriesChart
      label={props.title}
      series={series()}
      window={undefined}
      valueTitle={valueTitle()}
      partial={partial()}
      periodName={props.periodName}
      partialNote={footnote()}
      keyboardHint={words().keyboard}
      format={(value) => text.value(props.measure, value)}
      selecting={{
        onCommit: setRange,
        onLeave: () => props.explore.page().zoom && props.explore.show({ zoom: null }),
        actions: (days, close) => (
          <>
            <span>{words().selected(formats().dateRange(days.from, days.to))}</span>
            <Button primary onClick={() => setRange(days)}>
              {words().setRange}
            </Button>
            <Button onClick={() => props.explore.show({ zoom: days })}>{words().zoomIn}</Button>
            <Button onClick={close}>{messages().close}</Button>
          </>
        ),
      }}
    />
  )
}
