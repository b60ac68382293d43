import { comparisonTitles, rangeTitles } from '@otel-bi/contract/metrics/range-titles'
import type { Fact } from '../../components/FactList.tsx'
import type { Formats } from '../../format/formats.ts'
import type { Messages } from '../../i18n/en.ts'
import type { Language } from '../../i18n/language.ts'
import type { explanationMessages } from './messages.ts'
import type { AskedParameters, ParameterName } from './parameter-names.ts'

/** What a feature alone has words for, in place of the value as the API names it. */
export type ParameterTexts = Readonly<Partial<Record<ParameterName, string>>>

type Reader = {
  readonly language: Language
  readonly formats: Formats
  readonly messages: Messages
  readonly words: (typeof explanationMessages)['en']
}

/** What an answer was asked with, in the reader's words; parameters that were not given are left out. */
export function askedWith(
  parameters: AskedParameters,
  reader: Reader,
  texts: ParameterTexts = {},
): Fact[] {
  const names = Object.keys(reader.words.parameters).filter(isNameIn(reader.words.parameters))
  const given: Readonly<Partial<Record<ParameterName, unknown>>> = parameters
  return names.flatMap((name) => {
    const value = given[name]
    if (value === undefined) return []
    const text = texts[name] ?? textOf(name, value, reader)
    return [{ id: name, name: reader.words.parameters[name], text, value: String(value) }]
  })
}

const isNameIn =
  (words: Readonly<Record<ParameterName, string>>) =>
  (name: string): name is ParameterName =>
    name in words

function textOf(name: ParameterName, value: unknown, reader: Reader): string {
  const { language, formats, messages, words } = reader
  if (value === null) return words.all
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number')
    return name === 'service_level' ? formats.percent(value) : formats.figure(value)
  const code = String(value)
  const titles: Partial<Record<ParameterName, Readonly<Record<string, string>>>> = {
    range: titlesIn(rangeTitles, language),
    compare: titlesIn(comparisonTitles, language),
    channel: messages.channels,
    granularity: messages.granularities,
  }
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(code)
  return isDay ? formats.date(code) : (titles[name]?.[code] ?? code)
}

const titlesIn = (
  titles: Readonly<Record<string, Readonly<Record<Language, string>>>>,
  language: Language,
) => Object.fromEntries(Object.entries(titles).map(([code, title]) => [code, title[language]]))
