import { metricModels } from '@otel-bi/contract/metrics/models'
import { writeQuestion } from '@otel-bi/contract/metrics/question-url'
import { A, useNavigate } from '@solidjs/router'
import { Show } from 'solid-js'
import { useUser } from '../../auth/UserProvider.tsx'
import { Choice } from '../../components/Choice.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { alertLink } from '../alerts/alert-link.ts'
import { BoardPicker } from './BoardPicker.tsx'
import styles from './Explore.module.css'
import { FilterPicker } from './FilterPicker.tsx'
import { MeasurePicker } from './MeasurePicker.tsx'
import { exploreMessages } from './messages.ts'
import type { MetricAnswer } from './metric-answer.ts'
import { StepButtons } from './StepButtons.tsx'
import type { Exploration } from './use-exploration.ts'
import type { Steps } from './use-steps.ts'

const businesses = { aw: 'AdventureWorks', wwi: 'WideWorldImporters' } as const
const models = [...metricModels.aw, ...metricModels.wwi]

type Props = {
  readonly explore: Exploration
  readonly steps: Steps
}

/** What is asked about; over which days is chosen in the header. */
export function ExploreControls(props: Props) {
  const { language } = useI18n()
  const words = useMessages(exploreMessages)
  const navigate = useNavigate()
  const { can } = useUser()
  const asked = () => new URLSearchParams(writeQuestion(props.explore.question())).toString()
  const titles = new Map(models.map((model) => [`${model.domain}/${model.id}`, model]))
  return (
    <div class={`${styles.controls} no-print`}>
      <Choice
        label={words().model}
        options={[...titles.keys()]}
        value={`${props.explore.model.domain}/${props.explore.model.id}`}
        onChange={(path) => navigate(`/explore/${path}`)}
        name={(path) => {
          const model = titles.get(path)
          return model ? `${businesses[model.domain]}: ${model.title[language()]}` : path
        }}
      />
      <FilterPicker explore={props.explore} />
      <MeasurePicker explore={props.explore} />
      <BoardPicker explore={props.explore} />
      <StepButtons steps={props.steps} onReset={props.explore.reset} />
      <Show when={can('createAlertRule')}>
        <A class={styles.alert} href={alertLink(props.explore.model, asked())}>
          {words().alertMe}
        </A>
      </Show>
    </div>
  )
}

/** Both windows in words, whether the data reach over them, and to which day each fact has data. */
export function ExploreWindows(props: { meta: MetricAnswer['meta'] | undefined }) {
  const { formats, messages } = useI18n()
  const words = useMessages(exploreMessages)
  const text = (meta: MetricAnswer['meta']) => {
    const { from, to, comparison, complete, facts } = meta
    if (from === null || to === null) return words().noRows
    return [
      formats().dateRange(from, to),
      complete ? '' : words().incomplete,
      comparison
        ? messages().comparedWith(formats().dateRange(comparison.from, comparison.to))
        : '',
      comparison && !comparison.complete ? words().comparedIncomplete : '',
      ...facts.map((fact) => words().factTo(fact.fact, formats().date(fact.to))),
    ]
      .filter(Boolean)
      .join(' · ')
  }
  return (
    <p class={styles.window} data-testid="explore-window">
      {props.meta && text(props.meta)}
    </p>
  )
}
