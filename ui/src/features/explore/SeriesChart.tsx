import type { Measure } from '@otel-bi/contract/metrics/model'
import { createMemo } from 'solid-js'
import { TimeSeriesChart } from '../../charts/TimeSeriesChart.tsx'
import { timeSeries } from '../../charts/time-series.ts'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { exploreMessages } from './messages.ts'
import type { MetricAnswer } from './requests.ts'
import { useMeasureText } from './use-measure-text.ts'

type Props = {
  readonly title: string
  readonly name: string
  readonly measure: Measure | undefined
  readonly answer: MetricAnswer
  readonly periodName: (day: string) => string
}

/** A measure as bars, and its comparison as a line over them; the last period is shaded when partial. */
export function SeriesChart(props: Props) {
  const { language } = useI18n()
  const words = useMessages(exploreMessages)
  const text = useMeasureText()
  const valuesOf = (pick: 'values' | 'comparison') =>
    props.answer.data.map((row) => row[pick]?.[props.name] ?? 0)
  const last = () => props.answer.data.at(-1)?.period ?? null
  const partial = () => (last()?.partial ? last() : null)
  const series = createMemo(() =>
    timeSeries({
      dates: props.answer.data.map(({ period }) => period?.from ?? ''),
      lastDay: last()?.to ?? null,
      bars: {
        id: 'value',
        label: props.measure?.title[language()] ?? props.name,
        values: valuesOf('values'),
      },
      line: props.answer.meta.comparison
        ? { id: 'comparison', label: words().before, values: valuesOf('comparison') }
        : null,
    }),
  )
  return (
    <TimeSeriesChart
      label={props.title}
      series={series()}
      window={partial() ?? undefined}
      periodName={props.periodName}
      footnote={partial() ? words().partialNote : ''}
      keyboardHint={words().keyboard}
      format={(value) => text.value(props.measure, value)}
    />
  )
}
