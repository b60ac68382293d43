import { addDays, dayAt, daySeconds } from '../format/calendar-day.ts'
import { useI18n, useMessages } from '../i18n/I18n.tsx'
import { chartMessages } from './messages.ts'
import styles from './RangeSlider.module.css'
import type { Zoom } from './use-zoom.ts'

/** Two thumbs on the whole of a chart's days: the first and the last day that it shows. */
export function RangeSlider(props: { zoom: Zoom }) {
  const { formats } = useI18n()
  const words = useMessages(chartMessages)
  const dayOf = (second: number) => Math.round((second - props.zoom.whole()[0]) / daySeconds)
  const secondOf = (day: number) => props.zoom.whole()[0] + day * daySeconds
  const count = () => dayOf(props.zoom.whole()[1])
  const least = () => Math.min(7, count())
  const first = () => dayOf(props.zoom.shown()[0])
  const last = () => dayOf(props.zoom.shown()[1])
  const percent = (day: number) => `${(100 * day) / Math.max(1, count())}%`
  return (
    <div
      class={`${styles.slider} no-print`}
      data-testid="chart-range"
      style={{ '--from': percent(first()), '--to': percent(last()) }}
    >
      <span class={styles.track} aria-hidden="true" />
      <input
        type="range"
        min={0}
        max={count()}
        value={first()}
        aria-label={words().rangeFrom}
        aria-valuetext={formats().date(dayAt(secondOf(first())))}
        onInput={({ currentTarget }) => {
          const day = Math.min(currentTarget.valueAsNumber, last() - least())
          currentTarget.valueAsNumber = day
          props.zoom.set([secondOf(day), secondOf(last())])
        }}
      />
      <input
        type="range"
        min={0}
        max={count()}
        value={last()}
        aria-label={words().rangeTo}
        aria-valuetext={formats().date(addDays(dayAt(secondOf(last())), -1))}
        onInput={({ currentTarget }) => {
          const day = Math.max(currentTarget.valueAsNumber, first() + least())
          currentTarget.valueAsNumber = day
          props.zoom.set([secondOf(first()), secondOf(day)])
        }}
      />
    </div>
  )
}
