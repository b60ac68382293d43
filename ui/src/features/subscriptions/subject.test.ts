import { expect, test } from 'bun:test'
import { viewSubject } from '../../url-state/subscription-link.ts'
import { sentPages } from './requests.ts'
import { pageSubject, reportSubject, subjectOf } from './subject.ts'

test('each option is the subject it names: the report, 3 pages and a view; other words are the report', () => {
  expect(sentPages.map((page) => subjectOf(pageSubject(page)))).toEqual(
    sentPages.map((page) => ({ kind: 'page', page })),
  )
  expect(subjectOf(viewSubject(12))).toEqual({ kind: 'view', view_id: 12 })
  expect([reportSubject, 'page:jobs', 'view:x', 'view:-1', ''].map(subjectOf)).toEqual(
    Array(5).fill({ kind: 'report' }),
  )
})
