import { expect, test } from 'bun:test'
import { wordDetail } from '@otel-bi/contract/problem-sentences'
import { StoreUnfit } from '@otel-bi/store/errors'
import { journalTable } from '@otel-bi/store/journal'
import type { Migration } from '@otel-bi/store/migrations'
import { expectedTables, triggerFunction, triggerOf } from '@otel-bi/store/readiness/expected'
import type { Relation, StoreFacts } from '@otel-bi/store/readiness/facts.query'
import { type Finding, findingKinds } from '@otel-bi/store/readiness/finding'
import { judge } from '@otel-bi/store/readiness/findings'
import { reasonWords } from '@otel-bi/warehouse/errors'

const all = { SELECT: true, INSERT: true, UPDATE: true, DELETE: true }
const relations = expectedTables.map(
  ({ name, columns }): Relation => ({
    ...{ name, kind: 'r', may: all },
    columns: columns.map((column) => ({ ...column, required: false })),
    triggers: [{ name: triggerOf(name), calls: triggerFunction, enabled: 'A', whole: true }],
  }),
)
const [audit, ...others] = relations
const auditLog = audit ?? { name: '', kind: 'r', may: all, columns: [], triggers: [] }
const journal: Relation = { ...auditLog, name: journalTable, columns: [], triggers: [] }
const migration: Migration = {
  ...{ when: 1, tag: '0001_first', hashes: ['a'] },
  statements: ['CREATE TABLE "audit_log" ()'],
}
const good: StoreFacts = {
  ...{ encoding: 'UTF8', read_only: false, may_create_schema: true, former_journal: false },
  ...{ schema: { usage: true, create: true }, audits: true, relations, formerJournal: [] },
  journal: [{ when: 1, hash: 'a' }],
}
const withAudit = (change: Partial<Relation>) => ({
  relations: [{ ...auditLog, ...change }, ...others],
})
const trigger = { name: triggerOf('audit_log'), calls: triggerFunction, whole: true }
const records = others[0] ?? auditLog

/** What may be otherwise than good, one at a time. */
const cases: [string, Partial<StoreFacts>][] = [
  ['another encoding', { encoding: 'LATIN1' }],
  ['a standby', { read_only: true }],
  ['no schema', { schema: null, may_create_schema: false }],
  ['a closed schema', { schema: { usage: false, create: false } }],
  ['a closed journal', { journal: undefined, relations: [...relations, journal] }],
  [
    'a newer journal',
    {
      journal: [
        { when: 1, hash: 'a' },
        { when: 2, hash: 'b' },
      ],
    },
  ],
  ['a changed migration', { journal: [{ when: 1, hash: 'z' }] }],
  ['no migration, which a start applies', { journal: [], relations: [] }],
  [
    'no migration and no right',
    { journal: [], relations: [], schema: { usage: true, create: false } },
  ],
  ['a missing table', { relations: others }],
  ['a view instead', withAudit({ kind: 'v' })],
  ['a missing column', withAudit({ columns: auditLog.columns.slice(1) })],
  [
    'a changed column',
    withAudit({ columns: auditLog.columns.map((one) => ({ ...one, type: 'bytea' })) }),
  ],
  [
    'an unknown column',
    withAudit({ columns: [...auditLog.columns, { name: 'x', type: 'text', required: true }] }),
  ],
  ['a missing privilege', withAudit({ may: { ...all, INSERT: false } })],
  ['no trigger', withAudit({ triggers: [] })],
  ['a disabled trigger', withAudit({ triggers: [{ ...trigger, enabled: 'D' }] })],
  [
    'no trigger of records',
    { relations: relations.map((one) => (one === records ? { ...one, triggers: [] } : one)) },
  ],
  ['a view of that name', { journal: [], relations: [{ ...auditLog, kind: 'v' }] }],
  ['a foreign table', { journal: [], relations: [{ ...auditLog, kind: 'f' }] }],
  ['a table of ours without journal', { journal: [], relations: [auditLog] }],
  ['a table of others', { journal: [], relations: [{ ...auditLog, columns: [] }] }],
  ['no function', { audits: null }],
  ['a closed function', { audits: false }],
]

const found = (change: Partial<StoreFacts>): readonly Finding[] =>
  judge('public', { ...good, ...change }, [migration]).findings

test('a good store has no finding', () => {
  expect(found({})).toEqual([])
})

test.each(cases)(
  '%s is said in Croatian, each finding by itself and with another',
  (_name, change) => {
    const findings = found(change)
    expect(findings.length).toBeGreaterThan(0)
    const both = new StoreUnfit([...findings, ...found({ encoding: 'LATIN1' })]).message
    for (const text of [...findings.map(({ message }) => message), both]) {
      const worded = wordDetail(text, 'hr')
      expect(worded).not.toBe(text)
      expect(worded).not.toMatch(/\b(?:the|is|not|its|whose|that)\b/)
    }
  },
)

test('every kind of finding is among them, and what a migration reports is worded too', () => {
  const kinds = new Set(cases.flatMap(([, change]) => found(change).map(({ kind }) => kind)))
  expect(findingKinds.filter((kind) => !kinds.has(kind))).toEqual(['failed_migration'])
  const failed = 'The migrations cannot be applied: disk full; nothing was changed.'
  expect(wordDetail(failed, 'hr')).toBe(
    'Migracije se ne mogu primijeniti: disk full; ništa nije promijenjeno.',
  )
})

test.each(Object.values(reasonWords))(
  'a warehouse that does not answer says why in Croatian: %s',
  (reason) => {
    expect(wordDetail(`AdventureWorksDW2022: ${reason}`, 'hr')).not.toContain(reason)
  },
)
