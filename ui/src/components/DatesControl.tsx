import { type NamedRange, namedComparisons, namedRanges } from '@otel-bi/contract/metrics/range'
import { comparisonTitles, rangeTitles } from '@otel-bi/contract/metrics/range-titles'
import { createMemo, Show } from 'solid-js'
import { useI18n, useMessages } from '../i18n/I18n.tsx'
import { comparisonOf, type Dates, nameOfDays, windowOf } from '../url-state/dates.ts'
import { useDates } from '../url-state/use-dates.ts'
import { Button } from './Button.tsx'
import { Choice } from './Choice.tsx'
import { DatePair } from './DatePair.tsx'
import styles from './DatesControl.module.css'
import { datesMessages } from './dates-messages.ts'
import { yearBefore } from './own-dates.ts'
import type { Days } from './range-text.ts'
import { useShownDays } from './ShownDays.tsx'

type RangeOption = NamedRange | 'dates' | `${number}`
type ComparisonOption = (typeof namedComparisons)[number] | 'dates'

const comparisons: readonly ComparisonOption[] = [...namedComparisons, 'dates']

type DatesControlProps = {
  /** What the page shows without a choice. */
  readonly defaults: {
    readonly days: number
    readonly comparison: (typeof namedComparisons)[number]
    /** Whether it takes any number of days, beside those with a name. */
    readonly counts: boolean
  }
}

/** The days that the page shows and what they are compared with: one choice, which goes along to every page. */
export function DatesControl(props: DatesControlProps) {
  const { language, formats } = useI18n()
  const words = useMessages(datesMessages)
  const [dates, choose] = useDates()
  const shown = useShownDays()
  const range = (): RangeOption => {
    const { days_back, range, from } = dates()
    if (from !== undefined) return 'dates'
    const days = (props.defaults.counts ? days_back : undefined) ?? props.defaults.days
    return range ?? nameOfDays(days) ?? `${days}`
  }
  const ranges = createMemo(() => [...new Set<RangeOption>([range(), ...namedRanges, 'dates'])])
  const comparison = (): ComparisonOption =>
    dates().compare_from === undefined ? (dates().compare ?? props.defaults.comparison) : 'dates'
  const setRange = (next: Dates) => choose({ ...next, ...comparisonOf(dates()) })
  const chooseRange = (option: RangeOption) => {
    if (option === 'dates') return known(shown()?.window, setRange)
    const isDefault = option === (nameOfDays(props.defaults.days) ?? `${props.defaults.days}`)
    const named = namedRanges.find((name) => name === option)
    if (named !== undefined) setRange(isDefault ? {} : { range: named })
  }
  const setComparison = (next: Dates) => choose({ ...windowOf(dates()), ...next })
  const comparedDays = ({ from, to }: { from: string; to: string }) =>
    setComparison({ compare_from: from, compare_to: to })
  const comparedDaysFor = (window: { from: string; to: string }) => {
    const { from, to } = shown()?.comparison ?? {}
    comparedDays(from && to ? { from, to } : yearBefore(window))
  }
  const chooseComparison = (option: ComparisonOption) => {
    if (option === 'dates') return known(shown()?.window, comparedDaysFor)
    setComparison(option === props.defaults.comparison ? {} : { compare: option })
  }
  const nameOf = (option: RangeOption) => {
    const named = namedRanges.find((name) => name === option)
    if (named !== undefined) return rangeTitles[named][language()]
    return option === 'dates' ? words().custom : formats().days(Number(option))
  }
  return (
    <section class={`${styles.control} no-print`} aria-label={words().dates} data-tour="dates">
      <Choice
        label={words().range}
        options={ranges()}
        value={range()}
        onChange={chooseRange}
        name={nameOf}
      />
      <Show when={range() === 'dates'}>
        <DatePair
          from={dates().from ?? ''}
          to={dates().to ?? ''}
          labels={[words().from, words().to]}
          onChange={setRange}
        />
      </Show>
      <Choice
        label={words().compare}
        options={comparisons}
        value={comparison()}
        onChange={chooseComparison}
        name={(option) =>
          option === 'dates' ? words().custom : comparisonTitles[option][language()]
        }
      />
      <Show when={comparison() === 'dates'}>
        <DatePair
          from={dates().compare_from ?? ''}
          to={dates().compare_to ?? ''}
          labels={[words().comparedFrom, words().comparedTo]}
          onChange={comparedDays}
        />
      </Show>
      <Button onClick={() => choose({ range: 'last_quarter', compare: 'previous_year' })}>
        {words().quarterAgainstYear}
      </Button>
    </section>
  )
}

/** A choice of dates begins with the days that are shown; before any answer there are none to begin with. */
function known(days: Days | undefined, begin: (days: { from: string; to: string }) => void): void {
  if (days?.from && days.to) begin({ from: days.from, to: days.to })
}
