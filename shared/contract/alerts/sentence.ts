import { type Language, languages, type Texts } from '../language.ts'
import type { Localized, MetricModel } from '../metrics/model.ts'
import { metricModels } from '../metrics/models.ts'
import type { Filter, Grain } from '../metrics/question.ts'
import { readQuestion, wordsIn } from '../metrics/question-url.ts'
import type { AlertCondition } from './condition.ts'
import type { AlertSubject } from './subject.ts'

type Said = { readonly subject: AlertSubject; readonly condition: AlertCondition }

const models: readonly MetricModel[] = [...metricModels.aw, ...metricModels.wwi]
const business = { aw: 'AdventureWorks', wwi: 'WideWorldImporters', gateway: 'OTel BI' } as const

const grainWords: Record<Grain, Localized> = {
  day: { en: 'per day', hr: 'po danu' },
  week: { en: 'per week', hr: 'po tjednu' },
  month: { en: 'per month', hr: 'po mjesecu' },
  quarter: { en: 'per quarter', hr: 'po tromjesečju' },
  year: { en: 'per year', hr: 'po godini' },
}

const anomalyWords = {
  measure: {
    revenue: { en: 'revenue', hr: 'prihod' },
    orders: { en: 'orders', hr: 'narudžbe' },
    invoices: { en: 'invoices', hr: 'računi' },
    units: { en: 'units', hr: 'količina' },
  },
  dimension: {
    all: { en: '', hr: '' },
    channel: { en: ' by channel', hr: ' – kanal' },
    territory: { en: ' by territory', hr: ' – područje' },
    category: { en: ' by category', hr: ' – kategorija' },
    sales_territory: { en: ' by sales territory', hr: ' – prodajno područje' },
  },
  side: {
    either: { en: 'leaves its forecast interval', hr: 'izvan predviđenog raspona' },
    above: { en: 'is above its forecast interval', hr: 'iznad predviđenog raspona' },
    below: { en: 'is below its forecast interval', hr: 'ispod predviđenog raspona' },
  },
  unexplained: { en: ', unexplained', hr: ', bez poznatog razloga' },
} as const

const againstWords = {
  previous: {
    day: { en: 'the day before', hr: 'dan prije' },
    week: { en: 'the week before', hr: 'tjedan prije' },
    month: { en: 'the month before', hr: 'mjesec prije' },
    quarter: { en: 'the quarter before', hr: 'tromjesečje prije' },
    year: { en: 'the year before', hr: 'godinu prije' },
  } satisfies Record<Grain, Localized>,
  week: { en: 'the same weekday a week before', hr: 'isti dan prethodnog tjedna' },
  year: { en: 'the same time a year before', hr: 'isto razdoblje prošle godine' },
}

/**
 * The rule in a sentence without its full stop: what it watches and when it fires.
 * @param currency ISO 4217 code of its amounts, where they are in one that is known.
 */
export function alertSentence(said: Said, currency: string | null): Texts {
  const [en, hr] = languages.map((language) => sentenceIn({ language, currency }, said))
  return { en: en ?? '', hr: hr ?? '' }
}

type Writing = { readonly language: Language; readonly currency: string | null }

function sentenceIn(writing: Writing, { subject, condition }: Said): string {
  const { language } = writing
  if (subject.kind === 'metric') return metricSentence(writing, subject, condition)
  const place = business[subject.domain]
  const isEnglish = language === 'en'
  switch (subject.kind) {
    case 'anomalies': {
      const { measure, dimension } = anomalyWords
      const side = condition.kind === 'outside_forecast' ? condition.direction : 'either'
      const part = dimension[subject.dimension][language]
      const known = subject.unexplained ? anomalyWords.unexplained[language] : ''
      return `${place}: ${measure[subject.measure][language]}${part} ${anomalyWords.side[side][language]}${known}`
    }
    case 'quality': {
      const all = isEnglish
        ? `Any data-quality check of ${place}`
        : `Neka provjera kvalitete podataka (${place})`
      const one = isEnglish ? `The check ${subject.check}` : `Provjera ${subject.check}`
      const what = subject.check === null ? all : one
      if (condition.kind === 'warns')
        return isEnglish ? `${what} warns or fails` : `${what} upozorava ili ne prolazi`
      return isEnglish ? `${what} fails` : `${what} ne prolazi`
    }
    case 'jobs': {
      const what = isEnglish ? `Any job of ${place}` : `Neki posao (${place})`
      if (condition.kind === 'late') return isEnglish ? `${what} is late` : `${what} kasni`
      return isEnglish ? `${what} fails` : `${what} nije uspio`
    }
    case 'freshness': {
      const days = condition.kind === 'above' ? numberIn(writing, condition.value, 'decimal') : ''
      return isEnglish
        ? `The data of ${place} are more than ${days} days old`
        : `Podaci (${place}) stariji su od ${days} dana`
    }
  }
}

type Metric = Extract<AlertSubject, { kind: 'metric' }>

function metricSentence(writing: Writing, subject: Metric, condition: AlertCondition): string {
  const { language } = writing
  const model = models.find(({ domain, id }) => `${domain}.${id}` === subject.model)
  const read = readQuestion(wordsIn(subject.question))
  if (!model || !read.ok) return `${subject.model}: ${subject.question}`
  const { by, where, grain } = read.value
  const measure = model.measures[read.value.measures[0] ?? '']
  const title = measure?.title[language] ?? read.value.measures.join(', ')
  const each = by.map((name) => model.dimensions[name]?.title[language] ?? name)
  const filters = where.map((filter) => filterText(writing, model, filter))
  const unit = grain ?? 'day'
  const what = [
    filters.length > 0 ? `${title} (${filters.join('; ')})` : title,
    ...(each.length > 0
      ? [language === 'en' ? `by ${each.join(', ')}` : `– ${each.join(', ')}`]
      : []),
    grainWords[unit][language],
  ].join(' ')
  return `${what} ${conditionText(writing, condition, unit, measure?.format ?? 'decimal')}`
}

function filterText(writing: Writing, model: MetricModel, filter: Filter): string {
  const { language } = writing
  if ('measure' in filter) {
    const measure = model.measures[filter.measure]
    const bound = numberIn(writing, filter.value, measure?.format ?? 'decimal')
    return `${measure?.title[language] ?? filter.measure} ${filter.kind === 'at_least' ? '≥' : '≤'} ${bound}`
  }
  const title = model.dimensions[filter.dimension]?.title[language] ?? filter.dimension
  const sign = filter.kind === 'one_of' ? ':' : ' ≠'
  return `${title}${sign} ${filter.values.join(', ')}`
}

type Format = 'money' | 'count' | 'decimal' | 'ratio'

function conditionText(
  writing: Writing,
  condition: AlertCondition,
  grain: Grain,
  format: Format,
): string {
  const { language } = writing
  const isEnglish = language === 'en'
  switch (condition.kind) {
    case 'above':
    case 'below': {
      const bound = numberIn(writing, condition.value, format)
      if (condition.kind === 'above') return isEnglish ? `is above ${bound}` : `veće od ${bound}`
      return isEnglish ? `is below ${bound}` : `manje od ${bound}`
    }
    case 'change': {
      const points = isEnglish ? 'percentage points' : 'postotnih bodova'
      const by =
        condition.unit === 'percent'
          ? numberIn(writing, condition.by / 100, 'ratio')
          : `${numberIn(writing, condition.by, 'decimal')} ${points}`
      const { previous, ...others } = againstWords
      const against =
        condition.against === 'previous'
          ? previous[grain][language]
          : others[condition.against][language]
      if (isEnglish)
        return `${condition.direction === 'rise' ? 'rises' : 'falls'} by ${by} or more against ${against}`
      const direction = condition.direction === 'rise' ? 'rast' : 'pad'
      return `– ${direction} od ${by} ili više u odnosu na ${against}`
    }
    case 'outside_forecast':
      return anomalyWords.side[condition.direction][language]
    default:
      return isEnglish ? 'has no value' : 'nema vrijednosti'
  }
}

/** A number as people of the language write it, an amount with its currency. */
function numberIn({ language, currency }: Writing, value: number, format: Format): string {
  const percent = { style: 'percent' } as const
  const money = {
    ...({ style: 'currency', currencyDisplay: 'code' } as const),
    ...({ currency: currency ?? '', trailingZeroDisplay: 'stripIfInteger' } as const),
  }
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'hr-HR', {
    ...(format === 'ratio' ? percent : {}),
    ...(format === 'money' && currency !== null ? money : {}),
    maximumFractionDigits: format === 'count' ? 0 : 2,
  }).format(value)
}
