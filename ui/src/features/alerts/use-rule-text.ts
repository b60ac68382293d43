import { figureKindsOf } from '@otel-bi/contract/alerts/figure-kinds'
import { wordRule } from '@otel-bi/contract/quality-sentences'
import { numberText } from '../../components/data-table/column.ts'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { jobName } from '../jobs/job-name.ts'
import { jobMessages } from '../jobs/messages.ts'
import type { NewRule } from './requests.ts'

type Watched = Pick<NewRule, 'subject' | 'condition'>
type Named = { readonly key: string; readonly label: string }

const isDay = /^\d{4}-\d{2}-\d{2}$/
const isInstant = /^\d{4}-\d{2}-\d{2}T/

/** Writes what a rule watches and judges by: names of checks and jobs, and figures as the measure is written. */
export function useRuleText(rule: () => Watched) {
  const { formats, language, messages } = useI18n()
  const jobs = useMessages(jobMessages)
  const kinds = () => figureKindsOf(rule())
  return {
    name({ key, label }: Named): string {
      const { kind } = rule().subject
      if (kind === 'jobs') return jobName(key, jobs())
      return kind === 'quality' ? wordRule(label, language()) : label || key
    },
    /** The day, or the instant of a slot; the id of a run stays. */
    mark(mark: string | null): string {
      if (mark === null) return '–'
      if (isDay.test(mark)) return formats().date(mark)
      return isInstant.test(mark) ? formats().instant(mark) : mark
    },
    /** @param currency of amounts in one currency. */
    value(value: number | null, currency: string | null = null): string {
      if (value === null) return '–'
      const money = formats().money(currency === null ? [] : [currency])
      return kinds().value === 'money'
        ? money.exactAmount(value)
        : numberText({ kind: kinds().value }, value, formats())
    },
    /** @param change percent or percentage points. */
    change(change: number | null): string {
      if (change === null) return '–'
      const text = numberText({ kind: kinds().change }, change / 100, formats())
      return kinds().change === 'points' ? messages().points(text) : text
    },
  }
}
