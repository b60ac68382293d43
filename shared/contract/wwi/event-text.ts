import type { Language } from '../language.ts'
import type { BusinessEvent } from './business-events.ts'

type Figures = BusinessEvent['figures']
type Kind = BusinessEvent['kind']
/** Writes a figure, and one of days to a decimal. */
type Writers = Readonly<Record<'of' | 'days', (value: Figures[string] | undefined) => string>>
type Sentences = Readonly<Record<Kind, (f: Figures, w: Writers) => string>>

const en: Sentences = {
  below_reorder_level: (f, { of }) =>
    `${of(f.on_hand)} on hand, below the reorder level of ${of(f.reorder_level)}`,
  stockout_risk: (f, { days }) =>
    `Lasts ${days(f.days_of_cover)} days, a delivery takes ${days(f.lead_time_days)} days`,
  overstock: (f, { of, days }) => `${of(f.on_hand)} on hand last ${days(f.days_of_cover)} days`,
  dead_stock: (f, { of }) => `${of(f.on_hand)} on hand, none sold in ${of(f.window_days)} days`,
  demand_spike: (f, { of }) => `${of(f.last_week)} sold in the last week, far more than expected`,
  demand_drop: (f, { of }) => `${of(f.last_week)} sold in the last week, far fewer than expected`,
  purchase_overdue: (f, { of }) =>
    `Order ${f.purchase_order_id} of ${f.ordered_on}: ${of(f.days_late)} days late`,
  negative_margin: (f, { of }) =>
    `Sold at a loss: profit ${of(f.profit)} on revenue ${of(f.revenue)}`,
}

const hr: Sentences = {
  below_reorder_level: (f, { of }) =>
    `Na zalihi ${of(f.on_hand)}, ispod razine narudžbe od ${of(f.reorder_level)}`,
  stockout_risk: (f, { days }) =>
    `Dostaje za ${days(f.days_of_cover)} dana, isporuka traje ${days(f.lead_time_days)} dana`,
  overstock: (f, { of, days }) =>
    `Na zalihi ${of(f.on_hand)}, dostaje za ${days(f.days_of_cover)} dana`,
  dead_stock: (f, { of }) =>
    `Na zalihi ${of(f.on_hand)}, bez prodaje; broj dana: ${of(f.window_days)}`,
  demand_spike: (f, { of }) =>
    `Prodano u zadnjem tjednu: ${of(f.last_week)}, mnogo više od očekivanog`,
  demand_drop: (f, { of }) =>
    `Prodano u zadnjem tjednu: ${of(f.last_week)}, mnogo manje od očekivanog`,
  purchase_overdue: (f, { of }) =>
    `Narudžba ${f.purchase_order_id} od ${dayOf(f.ordered_on)}; dana kašnjenja: ${of(f.days_late)}`,
  negative_margin: (f, { of }) =>
    `Prodano s gubitkom: dobit ${of(f.profit)} na prihod ${of(f.revenue)}`,
}

/** `2016-05-31` is 31. 5. 2016. */
function dayOf(value: Figures[string] | undefined): string {
  const day = new Date(String(value))
  return Number.isNaN(day.getTime())
    ? String(value)
    : new Intl.DateTimeFormat('hr', { timeZone: 'UTC' }).format(day)
}

const croatian = new Intl.NumberFormat('hr', { maximumFractionDigits: 2 })
const croatianDays = new Intl.NumberFormat('hr', {
  ...{ minimumFractionDigits: 1, maximumFractionDigits: 1 },
})
const writing = (number: (value: number) => string) => (value: Figures[string] | undefined) =>
  typeof value === 'number' ? number(value) : String(value)

const sentences: Readonly<Record<Language, Sentences>> = { en, hr }
const writers: Readonly<Record<Language, Writers>> = {
  en: { of: writing(String), days: writing((value) => value.toFixed(1)) },
  hr: { of: writing(croatian.format), days: writing(croatianDays.format) },
}

/** What happened, in one line: from the kind of an event and the figures that triggered it. */
export const eventText = (
  { kind, figures }: Pick<BusinessEvent, 'kind' | 'figures'>,
  language: Language,
): string => sentences[language][kind](figures, writers[language])
