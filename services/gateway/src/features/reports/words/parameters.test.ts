import { expect, test } from 'bun:test'
import { parametersText } from './parameters.ts'
import { presenterIn } from './presenter.ts'

const asked = { range: 'last_quarter', compare: 'previous_year', strict: 'false' }

test('the dates that a report was asked for are named as the pages name them, in its language', () => {
  expect(parametersText(asked, presenterIn('en'))).toContain('last quarter')
  expect(parametersText(asked, presenterIn('en'))).toContain('previous year')
  expect(parametersText(asked, presenterIn('hr'))).toContain('prošlo tromjesečje')
  expect(parametersText(asked, presenterIn('hr'))).toContain('prethodna godina')
  expect(parametersText(asked, presenterIn('hr'))).not.toMatch(/last|previous|_/)
})
