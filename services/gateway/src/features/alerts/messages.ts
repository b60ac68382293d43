import type { Telling } from '@otel-bi/analytics/alerts/step'
import type { NewAlertRule } from '@otel-bi/contract/alerts/rule'
import { alertSentence } from '@otel-bi/contract/alerts/sentence'
import { jobTitle } from '@otel-bi/contract/job-titles'
import type { Language } from '@otel-bi/contract/language'
import { wordDetail } from '@otel-bi/contract/problem-sentences'
import { wordRule } from '@otel-bi/contract/quality-sentences'
import { formatted } from '@otel-bi/documents/display'
import type { StoredInstance } from '@otel-bi/store/alerts.schema'
import type { MessageContent } from '@otel-bi/store/message'
import { pictureReference } from '../notifications/picture.ts'
import type { Evaluated, Told } from './evaluate.ts'
import { figuresIn, oneCurrency } from './figures.ts'
import { alertPicture } from './picture.ts'

type Rule = NewAlertRule & { readonly id: number }

const words = {
  en: {
    firing: (name: string) => `${name}: alert`,
    still_firing: (name: string) => `${name}: still so`,
    resolved: (name: string) => `${name}: over`,
    unchecked: (name: string) => `${name}: could not be checked`,
    checked: (name: string) => `${name}: checked again`,
    what: 'What',
    observed: 'Observed',
    value: 'Value',
    reference: 'Compared with',
    change: 'Change',
    since: 'Since',
    reason: 'Reason',
    open: 'Open the rule',
  },
  hr: {
    firing: (name: string) => `${name}: upozorenje`,
    still_firing: (name: string) => `${name}: i dalje`,
    resolved: (name: string) => `${name}: prošlo`,
    unchecked: (name: string) => `${name}: provjera nije uspjela`,
    checked: (name: string) => `${name}: ponovno se provjerava`,
    what: 'Što',
    observed: 'Opaženo',
    value: 'Vrijednost',
    reference: 'Uspoređeno s',
    change: 'Promjena',
    since: 'Od',
    reason: 'Razlog',
    open: 'Otvori pravilo',
  },
}

const tellings = ['firing', 'still_firing', 'resolved'] as const

/** The messages of one evaluation in one language, with what names each: the instances of one telling share a message. */
export function messagesOf(
  rule: Rule,
  found: Pick<Evaluated, 'told' | 'toldHealth' | 'health'> & {
    /** ISO 4217 codes of what the amounts are in. */
    readonly currencies: readonly string[]
  },
  language: Language,
): { readonly what: string; readonly content: MessageContent }[] {
  const { told, toldHealth, health, currencies } = found
  const tellingsOf = tellings.flatMap((telling) => {
    const group = told.filter((one) => one.telling === telling)
    return group.length === 0
      ? []
      : [
          {
            what: telling,
            content: contentOf(rule, telling, { told: group, currencies }, language),
          },
        ]
  })
  if (toldHealth === null) return tellingsOf
  const what = toldHealth === 'resolved' ? 'checked' : 'unchecked'
  const { title, summary, link } = headOf(rule, what, currencies, language)
  const facts =
    health.reason === null
      ? []
      : [{ label: words[language].reason, value: wordDetail(health.reason, language) }]
  const tone = what === 'checked' ? 'good' : 'neutral'
  const content = { type: `alert.${what}`, language, tone, title, summary, facts, link } as const
  return [...tellingsOf, { what, content }]
}

function headOf(
  rule: Rule,
  what: Telling | 'checked' | 'unchecked',
  currencies: readonly string[],
  language: Language,
) {
  const said = words[language]
  return {
    title: said[what](rule.name),
    summary: `${alertSentence(rule, oneCurrency(currencies))[language]}.`,
    link: { path: `/alerts?rule=${rule.id}`, label: said.open },
  }
}

function contentOf(
  rule: Rule,
  telling: Telling,
  { told, currencies }: { readonly told: readonly Told[]; readonly currencies: readonly string[] },
  language: Language,
): MessageContent {
  const instances = told.map(({ instance }) => instance)
  const said = words[language]
  const type = `alert.${telling === 'still_firing' ? 'firing' : telling}`
  const tone = telling === 'resolved' ? 'good' : 'bad'
  const details = { rule_id: rule.id, rule: rule.name, telling, instances: instances.map(detailOf) }
  const picture = alertPicture(rule, told, language)
  const attachments = picture && [pictureReference(picture)]
  const head = {
    ...({ type, language, tone, details } as const),
    ...headOf(rule, telling, currencies, language),
    ...(attachments && { attachments }),
  }
  const figure = figuresIn(rule, currencies, language)
  const named = (label: string) => {
    if (rule.subject.kind === 'jobs') return jobTitle(label, language)
    return rule.subject.kind === 'quality' ? wordRule(label, language) : label
  }
  const written = (value: string, kind: 'date' | 'instant') =>
    formatted(value, kind, { language, timeZone: 'UTC' })
  const seen = (mark: string) => {
    if (isDay.test(mark)) return written(mark, 'date')
    return isInstant.test(mark) ? written(mark, 'instant') : mark
  }
  const [only] = instances
  if (instances.length === 1 && only) {
    const facts = [
      ...(only.label === '' ? [] : [{ label: said.what, value: named(only.label) }]),
      ...(only.mark === null ? [] : [{ label: said.observed, value: seen(only.mark) }]),
      ...(only.value === null ? [] : [{ label: said.value, value: figure.value(only.value) }]),
      ...(only.reference === null
        ? []
        : [{ label: said.reference, value: figure.value(only.reference) }]),
      ...(only.change === null ? [] : [{ label: said.change, value: figure.change(only.change) }]),
      ...(only.since === null
        ? []
        : [{ label: said.since, value: written(only.since, 'instant') }]),
    ]
    return { ...head, facts }
  }
  const columns = [
    { label: said.what },
    { label: said.observed },
    { label: said.value, align: 'end' },
    { label: said.change, align: 'end' },
  ] as const
  const rows = instances.map((one) => [
    named(one.label) || one.key,
    one.mark === null ? '' : seen(one.mark),
    figure.value(one.value),
    figure.change(one.change),
  ])
  return { ...head, facts: [], table: { columns, rows } }
}

/** What was observed is a day, the slot of a job, or a run by its id. */
const isDay = /^\d{4}-\d{2}-\d{2}$/
const isInstant = /^\d{4}-\d{2}-\d{2}T/

const detailOf = ({ key, label, mark, value, reference, change, since }: StoredInstance) => ({
  key,
  label,
  mark,
  value,
  reference,
  change,
  since,
})
