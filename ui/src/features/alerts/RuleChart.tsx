import { For } from 'solid-js'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import styles from './Alerts.module.css'
import { alertMessages } from './messages.ts'
import type { Backtest } from './requests.ts'

type Point = Backtest['series'][number]['points'][number]

const height = 40

/** The observations of one instance as bars, those in breach in the colour of it; their number in words. */
export function RuleChart(props: { points: readonly Point[] }) {
  const { formats } = useI18n()
  const words = useMessages(alertMessages)
  const top = () => Math.max(0, ...props.points.map(({ value }) => value ?? 0))
  const breaches = () => props.points.filter(({ verdict }) => verdict === 'breached').length
  const tall = (value: number | null) =>
    top() === 0 || value === null ? 2 : Math.max(2, (value / top()) * height)
  return (
    <figure class={styles.chart} data-testid="rule-chart" data-points={props.points.length}>
      <svg
        viewBox={`0 0 ${Math.max(1, props.points.length)} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <For each={props.points}>
          {({ value, verdict }, index) => (
            <rect
              x={index() + 0.1}
              y={height - tall(value)}
              width="0.8"
              height={tall(value)}
              data-verdict={verdict}
            />
          )}
        </For>
      </svg>
      <figcaption class={styles.note}>
        {words().chart(formats().count(breaches()), formats().count(props.points.length))}
      </figcaption>
    </figure>
  )
}
