import { metricModels } from '@otel-bi/contract/metrics/models'
import { namedComparisons, namedRanges } from '@otel-bi/contract/metrics/range'
import { comparisonTitles, rangeTitles } from '@otel-bi/contract/metrics/range-titles'
import { useNavigate } from '@solidjs/router'
import { Show } from 'solid-js'
import { Button } from '../../components/Button.tsx'
import { Choice } from '../../components/Choice.tsx'
import { datesMessages } from '../../components/dates-messages.ts'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { BoardPicker } from './BoardPicker.tsx'
import { DateFields } from './DateFields.tsx'
import styles from './Explore.module.css'
import { FilterPicker } from './FilterPicker.tsx'
import { MeasurePicker } from './MeasurePicker.tsx'
import { exploreMessages } from './messages.ts'
import type { MetricAnswer } from './metric-answer.ts'
import { yearBefore } from './own-dates.ts'
import type { Dates } from './page-state.ts'
import { StepButtons } from './StepButtons.tsx'
import type { Exploration } from './use-exploration.ts'
import type { Steps } from './use-steps.ts'

const ranges = [...namedRanges, 'dates'] as const
const comparisons = [...namedComparisons, 'dates'] as const
const businesses = { aw: 'AdventureWorks', wwi: 'WideWorldImporters' } as const
const models = [...metricModels.aw, ...metricModels.wwi]

type Props = {
  readonly explore: Exploration
  readonly steps: Steps
  readonly meta: MetricAnswer['meta'] | undefined
}

/** What is asked about, over which days, and what it is compared with. */
export function ExploreControls(props: Props) {
  const { language } = useI18n()
  const words = useMessages(exploreMessages)
  const dateWords = useMessages(datesMessages)
  const navigate = useNavigate()
  const question = () => props.explore.question()
  const range = () => {
    const asked = question().range
    return typeof asked === 'string' ? asked : 'dates'
  }
  const comparison = () => {
    const asked = question().compare
    return typeof asked === 'string' ? asked : 'dates'
  }
  const dates = (): Dates => {
    const asked = question().range
    const { from, to } = typeof asked === 'string' ? (props.meta ?? {}) : asked
    return { from: from ?? '', to: to ?? '' }
  }
  const comparedDates = (): Dates => {
    const asked = question().compare
    const days = typeof asked === 'string' ? props.meta?.comparison : asked
    return days ? { from: days.from, to: days.to } : yearBefore(dates())
  }
  const chooseRange = (next: (typeof ranges)[number]) =>
    props.explore.ask({ range: next === 'dates' ? dates() : next })
  const chooseComparison = (next: (typeof comparisons)[number]) =>
    props.explore.ask({ compare: next === 'dates' ? comparedDates() : next })
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
      <Choice
        label={dateWords().range}
        options={ranges}
        value={range()}
        onChange={chooseRange}
        name={(name) => (name === 'dates' ? dateWords().custom : rangeTitles[name][language()])}
      />
      <Show when={range() === 'dates'}>
        <DateFields
          label={dateWords().range}
          dates={dates()}
          onChange={(range) => props.explore.ask({ range })}
        />
      </Show>
      <Choice
        label={dateWords().compare}
        options={comparisons}
        value={comparison()}
        onChange={chooseComparison}
        name={(name) =>
          name === 'dates' ? dateWords().custom : comparisonTitles[name][language()]
        }
      />
      <Show when={comparison() === 'dates'}>
        <DateFields
          label={dateWords().compare}
          dates={comparedDates()}
          onChange={(compare) => props.explore.ask({ compare })}
        />
      </Show>
      <Button
        onClick={() => props.explore.ask({ range: 'last_quarter', compare: 'previous_year' })}
      >
        {dateWords().quarterAgainstYear}
      </Button>
      <FilterPicker explore={props.explore} />
      <MeasurePicker explore={props.explore} />
      <BoardPicker explore={props.explore} />
      <StepButtons steps={props.steps} onReset={props.explore.reset} />
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
