import { createMemo } from 'solid-js'
import { TimeSeriesChart } from '../../charts/TimeSeriesChart.tsx'
import { timeSeries } from '../../charts/time-series.ts'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { measuresOf } from '../explore/exploration.ts'
import { exploreMessages } from '../explore/messages.ts'
import type { MetricAnswer } from '../explore/metric-answer.ts'
import { useMeasureText } from '../explore/use-measure-text.ts'
import { usePeriodName } from '../explore/use-period-name.ts'
import type { EmbeddedQuestion } from './embedded-question.ts'

type Props = {
  readonly asked: EmbeddedQuestion
  readonly answer: MetricAnswer
  readonly title: string
}

/** The first measure over time, with its comparison as a line. */
export function EmbeddedChart(props: Props) {
  const { language } = useI18n()
  const words = useMessages(exploreMessages)
  const text = useMeasureText()
  const nameOf = usePeriodName()
  const name = () => measuresOf(props.asked.model, props.asked.question)[0] ?? ''
  const measure = () => props.asked.model.measures[name()]
  const valuesOf = (pick: 'values' | 'comparison') =>
    props.answer.data.map((row) => row[pick]?.[name()] ?? null)
  const series = createMemo(() =>
    timeSeries({
      dates: props.answer.data.map(({ period }) => period?.from ?? ''),
      lastDay: props.answer.data.at(-1)?.period?.to ?? null,
      bars: {
        id: 'value',
        label: measure()?.title[language()] ?? name(),
        values: valuesOf('values'),
      },
      line: props.answer.meta.comparison
        ? { id: 'comparison', label: words().before, values: valuesOf('comparison') }
        : null,
      period: words().period,
    }),
  )
  const partial = createMemo(() =>
    props.answer.data.flatMap(({ period }) => (period?.partial ? [period] : [])),
  )
  const periodName = (day: string) =>
    nameOf(
      day,
      props.answer.meta.grain,
      partial().some(({ from }) => from === day),
    )
  return (
    <TimeSeriesChart
      label={props.title}
      series={series()}
      window={undefined}
      partial={partial()}
      periodName={periodName}
      zoomable={false}
      keyboardHint={words().keyboard}
      format={(value) => text.value(measure(), value)}
    />
  )
}
