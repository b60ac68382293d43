import { expect, test } from 'bun:test'
import { Readiness } from '@otel-bi/contract/platform'
import {
  reasonWords,
  unavailableReasons,
  WarehouseQueryError,
  WarehouseShapeError,
  WarehouseTimeout,
  WarehouseUnavailable,
} from '@otel-bi/warehouse/errors'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import { mountHealth } from './http/health.ts'
import { createShell } from './http/shell.ts'
import { createLogger } from './logger.ts'
import { logState } from './warehouse.ts'
import { warehouseCheck } from './warehouse-check.ts'

const silent = createLogger({ service: 'test', level: 'ERROR', destination: { write() {} } })

/** What a service says of a warehouse that answers its check so. */
async function readinessOf(check: () => Promise<void>) {
  const app = createShell(silent)
  const close = async () => {}
  const warehouse = { source: 'embedded', database: 'DW', check, close } as const
  const checks = [warehouseCheck({ ...warehouse, query: async () => [] }, silent)]
  mountHealth(app, checks, { logger: silent })
  const answer = await app.request('/api/health/ready')
  const text = await answer.text()
  const retryAfter = answer.headers.get('retry-after')
  return { answered: answer.status, retryAfter, text, readiness: Readiness.parse(JSON.parse(text)) }
}

test.each(unavailableReasons)(
  '%s reads in readiness as what it is, and names no host',
  async (reason) => {
    const { answered, retryAfter, text, readiness } = await readinessOf(async () => {
      throw new WarehouseUnavailable('DW at sql.example.com', { reason })
    })
    expect([answered, retryAfter]).toEqual([503, '5'])
    expect(readiness.dependencies).toEqual([
      { name: 'DW', status: 'down', detail: reasonWords[reason] },
    ])
    expect(text).not.toContain('sql.example.com')
  },
)

test('no two reasons read alike', () => {
  expect(new Set(Object.values(reasonWords)).size).toBe(unavailableReasons.length)
})

test('a warehouse that answers is ok, whatever its pool does', async () => {
  const { answered, retryAfter, readiness } = await readinessOf(async () => {})
  expect([answered, retryAfter, readiness.status]).toEqual([200, null, 'ok'])
})

test.each(unavailableReasons)(
  '%s is one line of the log, with what happened and how often',
  (reason) => {
    const lines: Record<string, unknown>[] = []
    const destination = { write: (line: string) => void lines.push(JSON.parse(line)) }
    const say = logState(createLogger({ service: 'test', level: 'INFO', destination }), 'DW')
    say({ state: 'down', error: new WarehouseUnavailable('DW', { reason }), failures: 5 })
    say({ state: 'up', downMs: 41_000, refused: 108 })
    expect(lines).toMatchObject([
      {
        level: 'ERROR',
        reason,
        failures: 5,
        message: `the warehouse is down: ${reasonWords[reason]}`,
      },
      { level: 'WARNING', down_ms: 41_000, refused: 108, message: 'the warehouse answers again' },
    ])
  },
)

const otherErrors = [
  [WarehouseQueryError, 'the server answers, but refuses the query'],
  [WarehouseTimeout, 'no answer in time'],
  [WarehouseShapeError, 'the answer has another form than expected'],
] as const

test.each(otherErrors.map(([kind, words]) => [kind.name, kind, words] as const))(
  'a check that ends in %s reads as what it is, not as a server out of reach',
  async (_, kind, detail) => {
    const fail = () => Promise.reject(new kind('DW at sql.example.com'))
    const { text, readiness } = await readinessOf(fail)
    expect(readiness.dependencies).toEqual([{ name: 'DW', status: 'down', detail }])
    expect(text).not.toContain('sql.example.com')
  },
)

test('a refused query about the login’s permissions is a warning and one line of the log; once it answers, neither', async () => {
  const lines: string[] = []
  const destination = { write: (line: string) => void lines.push(line) }
  const login = { refused: true }
  const warehouse: Warehouse = {
    source: 'mssql',
    database: 'DW',
    check: async () => {},
    close: async () => {},
    query: async () => {
      if (login.refused) throw new WarehouseQueryError('permission denied')
      return []
    },
  }
  const logger = createLogger({ service: 'test', level: 'INFO', destination })
  const { check } = warehouseCheck(warehouse, logger)
  const probe = () => check(AbortSignal.timeout(5_000))
  const warning = 'what the login may do is not known: the server answers, but refuses the query'
  expect([await probe(), await probe()]).toEqual([warning, warning])
  expect(lines.length).toBe(1)
  login.refused = false
  expect(await probe()).toBeUndefined()
})
