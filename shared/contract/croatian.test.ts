import { describe, expect, test } from 'bun:test'
import { z } from 'zod'
import { croatianAbouts } from './abouts.hr.ts'
import { actionTitles } from './action-titles.ts'
import { croatianChoices } from './choices.hr.ts'
import { metricModels } from './metrics/models.ts'
import { platformViews } from './platform-views.ts'
import { columnsOf, descriptionsOf, titlesOf } from './view.ts'
import { views as businessViews } from './views.ts'
import { BusinessEvent } from './wwi/business-events.ts'
import { eventText } from './wwi/event-text.ts'

const views = [...businessViews, ...platformViews]

/** Words that make a text English: none of them is a Croatian word, or a name in the data. */
const english =
  /\b(?:the|of|and|with|is|are|was|were|has|have|not|this|that|from|each|which|by|or|its|as|at|than|when|where|what|all|each)\b/i
/** Letters and words that make a text Croatian. */
const croatian = /[čćžšđ]|\b(?:je|su|se|za|na|od|iz|koji|koja|nije|prema)\b/i

type Pair = readonly [name: string, en: string, hr: string]

const texts: Pair[] = [
  ...views.flatMap((view): Pair[] => [
    [`${view.id} title`, titlesOf(view).en, titlesOf(view).hr],
    [`${view.id} description`, descriptionsOf(view).en, descriptionsOf(view).hr],
    ...columnsOf(view).flatMap(({ key, titles, abouts }): Pair[] => [
      [`${view.id}.${key} title`, titles.en, titles.hr],
      [`${view.id}.${key} meaning`, abouts.en, abouts.hr],
    ]),
  ]),
  ...[...metricModels.aw, ...metricModels.wwi].flatMap(
    ({ domain, id, title, about, measures, dimensions }): Pair[] => [
      [`${domain}/${id} title`, title.en, title.hr],
      [`${domain}/${id} meaning`, about.en, about.hr],
      ...Object.entries({ ...measures, ...dimensions }).flatMap(([name, of]): Pair[] => [
        [`${domain}/${id}.${name} title`, of.title.en, of.title.hr],
        [`${domain}/${id}.${name} meaning`, of.about.en, of.about.hr],
      ]),
    ],
  ),
  ...Object.entries(actionTitles).map(([action, { en, hr }]): Pair => [action, en, hr]),
]

test.each(texts)('%s is English in English and Croatian in Croatian', (_name, en, hr) => {
  expect(en).not.toMatch(croatian)
  expect(hr).not.toMatch(english)
  expect(en).not.toMatch(/\d\s%/)
  expect(hr).not.toMatch(/\d(?:%| %)/)
})

test('every meaning and description of a view has its Croatian text', () => {
  const declared = views.flatMap((view) => [
    view.description,
    ...columnsOf(view).map(({ about }) => about),
  ])
  expect(declared.filter((text) => croatianAbouts[text] === undefined)).toEqual([])
})

test('every code that a column may hold has its Croatian word', () => {
  const codesOf = (schema: unknown): string[] => {
    if (schema instanceof z.ZodNullable) return codesOf(schema.unwrap())
    return schema instanceof z.ZodEnum ? schema.options.map(String) : []
  }
  const codes = views.flatMap(({ row }) => Object.values(row.shape).flatMap(codesOf))
  expect(codes.filter((code) => croatianChoices[code] === undefined)).toEqual([])
})

describe.each(BusinessEvent.shape.kind.options)('an event of the kind %s', (kind) => {
  const figures = {
    ...{ on_hand: 3, reorder_level: 1500, days_of_cover: 2.25, lead_time_days: 7.5 },
    ...{ window_days: 365, last_week: 12, purchase_order_id: 17, ordered_on: '2016-05-31' },
    ...{ days_late: 4, profit: -3.5, revenue: 1234.5 },
  }
  test('is worded in both languages, with every figure it needs', () => {
    const [en, hr] = [eventText({ kind, figures }, 'en'), eventText({ kind, figures }, 'hr')]
    expect(en).not.toMatch(croatian)
    expect(hr).not.toMatch(english)
    expect(`${en} ${hr}`).not.toContain('undefined')
    expect(hr).not.toContain('2016-05-31')
  })
})
