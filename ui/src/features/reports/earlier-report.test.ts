import { expect, test } from 'bun:test'
import { comparedFigures, earlierReport } from './earlier-report.ts'
import type { Report } from './requests.ts'

const figure = (measure: string, kind: 'money' | 'ratio', value: number | null) => ({
  ...{ domain: 'aw' as const, measure, kind, value },
  ...{ from: '2013-01-01', to: '2013-12-31' },
})
const report = (id: string, given: Partial<Report> = {}): Report => ({
  id,
  state: 'completed',
  parameters: { days_back: '30' },
  requested_by: 'anonymous',
  started_at: '2026-01-31T08:00:00.000Z',
  finished_at: '2026-01-31T08:00:04.000Z',
  progress: { done: 10, total: 10 },
  files: [],
  sections: [],
  findings: [],
  figures: [figure('revenue', 'money', 100)],
  files_removed_at: null,
  problem: null,
  trace_id: null,
  ...given,
})

test('the earlier report is the last before it of the same question, in whatever language', () => {
  const list = [
    report('newest'),
    report('chosen', { parameters: { days_back: '30', language: 'hr', paper: 'a4' } }),
    report('failed', { figures: [] }),
    report('other', { parameters: { days_back: '365' } }),
    report('earlier', { parameters: { strict: 'true', days_back: '30' } }),
    report('oldest'),
  ]
  const [, chosen = report('none')] = list
  expect(earlierReport(chosen, list)?.id).toBe('earlier')
  expect(earlierReport(report('oldest'), list)).toBeUndefined()
})

test('100 after 80 rose by 25 %, a margin of 40 % after 38 % by 2 points, −50 after −100 by 50', () => {
  const measures = (revenue: number, margin: number, loss: number) => ({
    figures: [
      figure('revenue', 'money', revenue),
      figure('gross_margin_ratio', 'ratio', margin),
      figure('gross_margin', 'money', loss),
    ],
  })
  const compared = comparedFigures(
    report('now', measures(100, 0.4, -50)),
    report('before', measures(80, 0.38, -100)),
  )
  expect(compared.map(({ earlier, change }) => [earlier, change.kind])).toEqual([
    [80, 'ratio'],
    [0.38, 'difference'],
    [-100, 'difference'],
  ])
  const [revenue, margin, loss] = compared.map(({ change }) => 'value' in change && change.value)
  expect([revenue, loss]).toEqual([0.25, 50])
  expect(margin).toBeCloseTo(0.02)
})

test('what was not known, or was 0, has no change; a measure that only one has is left out', () => {
  const now = { figures: [figure('revenue', 'money', 5), figure('orders', 'money', 1)] }
  for (const value of [null, 0])
    expect(
      comparedFigures(
        report('now', now),
        report('before', { figures: [figure('revenue', 'money', value)] }),
      ),
    ).toMatchObject([{ measure: 'revenue', earlier: value, change: { kind: 'none' } }])
})
