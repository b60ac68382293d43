import { describe, expect, test } from 'bun:test'
import {
  reasonWords,
  unavailableReasons,
  WarehouseQueryError,
  WarehouseUnavailable,
} from '@otel-bi/warehouse/errors'
import { assertReadOnly } from '@otel-bi/warehouse/read-only.guard'
import { requiredTables } from '@otel-bi/warehouse/required-tables'
import { findUnreadable } from '@otel-bi/warehouse/schema-check'
import { tokenize } from '@otel-bi/warehouse/tokenizer'
import type { RunQuery } from '@otel-bi/warehouse/warehouse'
import { awQualityChecks } from '../../services/aw/src/features/quality/quality.query.ts'
import { wwiQualityChecks } from '../../services/wwi/src/features/quality/quality.query.ts'
import { adviceOf } from './advice.ts'
import { statementsOf } from './statements.ts'

const statements = { aw: await statementsOf('aw'), wwi: await statementsOf('wwi') }
const checks = { aw: awQualityChecks, wwi: wwiQualityChecks }

describe.each(['aw', 'wwi'] as const)('the statements of %s', (id) => {
  const all = statements[id]
  const tables = requiredTables(all.map(({ sql }) => sql))

  test(`are those of its views and its ${checks[id].length} quality checks`, () => {
    const names = all.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(checks[id].map((check) => check.id)))
    expect(names.length).toBeGreaterThan(checks[id].length)
    expect(new Set(names).size).toBe(names.length)
  })

  test.each(all.map(({ name, sql }): [string, string] => [name, sql]))(
    '%s reads, and has no float of 32 bits on either engine',
    (_name, sql) => {
      expect(() => assertReadOnly(sql)).not.toThrow()
      const words = tokenize(sql).filter(({ kind }) => kind !== 'comment')
      const singles = words.filter(({ kind, text }, index) => {
        if (kind !== 'word') return false
        const isFloat = text.toLowerCase() === 'float' && words[index + 2]?.text !== '53'
        return isFloat || text.toLowerCase() === 'real'
      })
      expect(singles).toEqual([])
    },
  )

  test.each(tables.map(({ schema, table }): [string, string] => [schema, table]))(
    'a login that may not read %s.%s is found out',
    async (schema, table) => {
      const query: RunQuery = async ({ sql }) => {
        if (sql.includes(`"${schema}"."${table}"`)) throw new WarehouseQueryError('denied')
        return []
      }
      expect(await findUnreadable({ query }, tables)).toMatchObject([{ schema, table }])
    },
  )
})

describe('the doctor’s sentence', () => {
  const settings = { prefix: 'WWI', database: 'WideWorldImportersDW' } as const
  const sentenceOf = (reason: (typeof unavailableReasons)[number]) =>
    adviceOf(
      new WarehouseUnavailable('DW', { reason, cause: new Error('as the server said') }),
      settings,
    )

  test.each(unavailableReasons)(
    'for %s says what is wrong, what the server said and what to do',
    (reason) => {
      const start = `WideWorldImportersDW: ${reasonWords[reason]} (as the server said): `
      expect(sentenceOf(reason)).toStartWith(start)
      expect(sentenceOf(reason).length).toBeGreaterThan(start.length)
    },
  )

  test('names the variable or setting to change', () => {
    expect(sentenceOf('database')).toContain('WWI_MSSQL_DATABASE')
    expect(sentenceOf('login')).toContain('WWI_MSSQL_PASSWORD')
    expect(sentenceOf('unreachable')).toContain('WWI_MSSQL_SERVER')
    expect(sentenceOf('certificate')).toContain('NODE_EXTRA_CA_CERTS')
    expect(sentenceOf('encryption')).toContain('TLS')
  })
})
