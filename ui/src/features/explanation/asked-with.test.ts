import { expect, test } from 'bun:test'
import { createFormats } from '../../format/formats.ts'
import { type Language, messagesOf } from '../../i18n/language.ts'
import { askedWith } from './asked-with.ts'
import { explanationMessages } from './messages.ts'
import type { AskedParameters } from './parameter-names.ts'

function asked(language: Language, parameters: AskedParameters, texts = {}) {
  const formats = createFormats(language === 'en' ? 'en-GB' : 'hr')
  const [messages, words] = [messagesOf[language], explanationMessages[language]]
  const facts = askedWith(parameters, { language, formats, messages, words }, texts)
  return facts.map(({ name, text }) => `${name}: ${text}`)
}

test('a channel, a range and a comparison are said in the titles that the page gives them', () => {
  const parameters = {
    range: 'last_quarter',
    compare: 'previous_year',
    channel: 'internet',
  } as const
  expect(asked('en', parameters)).toEqual([
    'Range asked for: Last quarter',
    'Compare with: Previous year',
    'Channel: Internet',
  ])
  expect(asked('hr', parameters)).toEqual([
    'Traženi raspon: Prošlo tromjesečje',
    'Usporedba s: Prethodna godina',
    'Kanal: Internet',
  ])
})

test('0.95 is a service level of 95.0%, true is yes, a day is a date', () => {
  expect(asked('en', { days_back: 90, service_level: 0.95, only_needed: true })).toEqual([
    'Days asked for: 90',
    'Service level: 95.0%',
    'Only what needs an order: yes',
  ])
  expect(asked('en', { from: '2013-10-01', to: '2013-12-31', top_n: 1000 })).toEqual([
    'First day asked for: 1 Oct 2013',
    'Last day asked for: 31 Dec 2013',
    'Rows at most: 1,000',
  ])
})

test('no number of days is all data; a feature’s own words stand in place of the API’s', () => {
  expect(asked('en', { days_back: null, top_n: 5 })).toEqual([
    'Days asked for: all data',
    'Rows at most: 5',
  ])
  const forecast = { channel: 'all', horizon_days: 30, method: 'ets' } as const
  expect(asked('hr', forecast, { method: 'eksponencijalno' })).toEqual([
    'Kanal: Svi',
    'Dana unaprijed: 30',
    'Metoda: eksponencijalno',
  ])
})
