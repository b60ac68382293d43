import { expect, test } from 'bun:test'
import { actionAreas, actionTitles, neverAudited } from './action-titles.ts'
import { languages } from './language.ts'
import { services } from './services.ts'

const operationIds = services.gateway.routes.map(({ operationId }) => operationId)

test('every operation that is audited has a title in both languages', () => {
  const untitled = operationIds.filter((id) => !(id in actionTitles) && !neverAudited.includes(id))
  expect(untitled).toEqual([])
  expect(neverAudited.filter((id) => !operationIds.some((known) => known === id))).toEqual([])
})

test.each(languages)('in %s no two actions of an area have one title', (language) => {
  for (const area of actionAreas) {
    const titles = Object.values(actionTitles)
      .filter((title) => title.area === area)
      .map((title) => title[language])
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  }
})
