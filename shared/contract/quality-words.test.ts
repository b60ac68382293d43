import { expect, test } from 'bun:test'
import { qualityReasons, qualityRules, reasonText, ruleText } from './quality-words.ts'

const values = {
  ...{ table: 'T', date: 'D', days: 3, key: 'K', dimension: 'S', columns: 'C' },
  ...{ left: 'L', right: 'R', percent: 5 },
}

test.each([
  ...qualityRules.map((code) => [code, ruleText] as const),
  ...qualityReasons.map((code) => [code, reasonText] as const),
])('%s is worded in both languages, each its own', (code, worded) => {
  const [en, hr] = [worded({ code, values }, 'en') ?? '', worded({ code, values }, 'hr') ?? '']
  expect(`${en} ${hr}`).not.toMatch(/undefined/)
  expect(hr).not.toMatch(/\b(?:the|of|and|is|are|was|has|no|not|every|could)\b/i)
  expect(en).not.toMatch(/[čćžšđ]/i)
})

test('a code of a later version has no words here', () => {
  expect(ruleText({ code: 'later', values: {} }, 'hr')).toBeNull()
})
