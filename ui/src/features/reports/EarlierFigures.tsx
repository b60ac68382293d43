import { For } from 'solid-js'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { type ComparedFigure, comparedFigures } from './earlier-report.ts'
import { reportMessages } from './messages.ts'
import styles from './Reports.module.css'
import type { Report } from './requests.ts'

const businesses = { aw: 'AdventureWorks', wwi: 'WideWorldImporters' } as const

/** The key figures of a report beside those of the last one of the same question. */
export function EarlierFigures(props: { report: Report; earlier: Report }) {
  const { messages, formats } = useI18n()
  const words = useMessages(reportMessages)
  const title = () => words().comparedWith(formats().instant(props.earlier.started_at))
  const value = ({ kind }: ComparedFigure, number: number | null) => {
    if (number === null) return '–'
    if (kind === 'ratio') return formats().percent(number)
    return kind === 'money' ? formats().amount(number) : formats().count(number)
  }
  const change = ({ kind, change: found }: ComparedFigure) => {
    if (found.kind === 'none') return '–'
    if (found.kind === 'ratio') return formats().change(found.value)
    return kind === 'ratio'
      ? messages().points(formats().points(found.value))
      : formats().difference(found.value)
  }
  return (
    <div class={styles.scroll}>
      <table class={styles.earlier} data-testid="report-earlier">
        <caption>{title()}</caption>
        <thead>
          <tr>
            <th scope="col">{words().figure}</th>
            <th scope="col">{words().thisReport}</th>
            <th scope="col">{words().earlierReport}</th>
            <th scope="col">{words().change}</th>
          </tr>
        </thead>
        <tbody>
          <For each={comparedFigures(props.report, props.earlier)}>
            {(figure) => (
              <tr data-measure={`${figure.domain} ${figure.measure}`}>
                <th scope="row">
                  {businesses[figure.domain]}: {words().measures[figure.measure] ?? figure.measure}
                </th>
                <td data-value={figure.value ?? ''}>{value(figure, figure.value)}</td>
                <td data-value={figure.earlier ?? ''}>{value(figure, figure.earlier)}</td>
                <td>{change(figure)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  )
}
