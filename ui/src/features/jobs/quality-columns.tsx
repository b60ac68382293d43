import type { Language } from '@otel-bi/contract/language'
import { reasonText, ruleText } from '@otel-bi/contract/quality-words'
import { For } from 'solid-js'
import { Badge } from '../../components/Badge.tsx'
import { Clipped } from '../../components/Clipped.tsx'
import type { Column } from '../../components/data-table/column.ts'
import type { Formats } from '../../format/formats.ts'
import type { JobWords } from './messages.ts'
import styles from './Quality.module.css'
import type { Quality } from './requests.ts'
import { verdictMark, verdictOrder, verdictTone } from './status.ts'

type Check = Quality['checks'][number]

export function qualityColumns(
  words: JobWords,
  formats: Formats,
  language: Language,
): Column<Check>[] {
  const assertion = ({ rule, asserts }: Check) => (rule && ruleText(rule, language)) ?? asserts
  const explanation = ({ reason, explanation }: Check) =>
    (reason && reasonText(reason, language)) ?? explanation
  const figure = ({ unit }: Check, value: number) => {
    if (unit === 'share') return formats.percent(value)
    const number = formats.figure(value)
    return unit === undefined ? number : words.observedUnits[unit](number, value)
  }
  return [
    { id: 'asserts', title: words.asserts, kind: 'text', value: assertion, text: assertion },
    {
      id: 'status',
      title: words.status,
      kind: 'text',
      value: (check) => check.status,
      order: (check) => verdictOrder[check.status],
      text: (check) => words.verdicts[check.status],
      cell: ({ status }) => <Badge tone={verdictTone[status]}>{words.verdicts[status]}</Badge>,
    },
    {
      id: 'observed',
      title: words.observed,
      kind: 'integer',
      value: (check) => check.observed,
      cell: (check) => (check.observed === null ? '–' : figure(check, check.observed)),
    },
    {
      id: 'threshold',
      title: words.expected,
      kind: 'integer',
      value: (check) => check.threshold,
      cell: (check) => `${words.comparisons[check.comparison]} ${figure(check, check.threshold)}`,
    },
    {
      id: 'history',
      title: words.past,
      kind: 'text',
      value: (check) => check.history.length,
      cell: (check) => <Marks history={check.history} words={words} formats={formats} />,
    },
    { id: 'check', title: words.check, kind: 'text', value: (check) => check.check },
    {
      id: 'explanation',
      title: words.explanation,
      kind: 'text',
      value: explanation,
      cell: (check) => {
        const text = explanation(check)
        return text === null ? '–' : <Clipped text={text} />
      },
    },
  ]
}

function Marks(props: { history: Check['history']; words: JobWords; formats: Formats }) {
  const passed = () => props.history.filter(({ status }) => status === 'pass').length
  const { count, instant } = props.formats
  return (
    <span
      class={styles.marks}
      role="img"
      aria-label={props.words.pastOf(count(props.history.length), count(passed()))}
    >
      <For each={props.history}>
        {({ status, finished_at }) => (
          <span
            class={styles.mark}
            data-status={status}
            title={`${instant(finished_at)}: ${props.words.verdicts[status]}`}
          >
            {verdictMark[status]}
          </span>
        )}
      </For>
    </span>
  )
}
