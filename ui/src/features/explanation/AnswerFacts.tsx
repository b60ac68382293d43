import { Show } from 'solid-js'
import { FactList } from '../../components/FactList.tsx'
import type { Provenance } from '../../components/provenance.ts'
import { type Days, rangeText } from '../../components/range-text.ts'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { AnswerTrace } from './AnswerTrace.tsx'
import { askedWith, type ParameterTexts } from './asked-with.ts'
import styles from './Explanation.module.css'
import { explanationMessages } from './messages.ts'
import type { AskedParameters } from './parameter-names.ts'
import { Statements } from './Statements.tsx'
import type { ViewStatements } from './view-statements.ts'

type Meta = Days & {
  readonly generated_at: string
  readonly parameters: AskedParameters
  readonly previous?: Days & { readonly complete: boolean }
}

export type AnswerFactsProps = {
  readonly traceId: string | null | undefined
  readonly provenance: Provenance | null
  /** Of an answer from a warehouse; left out where the platform itself keeps the rows. */
  readonly meta?: Meta | undefined
  readonly statements?: ViewStatements
  readonly texts?: ParameterTexts | undefined
}

/** What an answer was asked with, where it comes from, by which statements, and its trace. */
export function AnswerFacts(props: AnswerFactsProps) {
  const { language, messages, formats } = useI18n()
  const words = useMessages(explanationMessages)
  const compared = (previous: Meta['previous']) => {
    if (!previous) return []
    const range = rangeText(previous, formats(), messages())
    const text =
      range === null || previous.complete
        ? (range ?? messages().notCompared)
        : `${range} (${messages().previousIncomplete})`
    return [{ id: 'comparison', name: words().comparison, text }]
  }
  const asked = ({ parameters, ...meta }: Meta) => [
    {
      id: 'window',
      name: words().window,
      text: rangeText(meta, formats(), messages()) ?? words().noWindow,
      value: `${meta.from}/${meta.to}`,
    },
    ...compared(meta.previous),
    ...askedWith(
      parameters,
      { language: language(), formats: formats(), messages: messages(), words: words() },
      props.texts,
    ),
    {
      id: 'computed',
      name: words().computed,
      text: formats().instant(meta.generated_at),
      value: meta.generated_at,
    },
  ]
  const from = ({ source, until }: Provenance) => [
    { id: 'source', name: words().source, text: messages().sources[source], value: source },
    { id: 'freshness', name: words().freshness, text: freshness(until) },
  ]
  const freshness = (until: Provenance['until']) => {
    if ('instant' in until) return messages().asOfInstant(formats().instant(until.instant))
    return until.day === null ? words().noWindow : messages().asOf(formats().date(until.day))
  }
  return (
    <div class={styles.parts} data-testid="explain-answer">
      <Show when={props.meta}>{(meta) => <FactList facts={asked(meta())} prefix="explain" />}</Show>
      <Show when={props.provenance}>
        {(provenance) => <FactList facts={from(provenance())} prefix="explain" />}
      </Show>
      <Statements view={props.statements} />
      <AnswerTrace id={props.traceId} />
    </div>
  )
}
