import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import type { Engine, Statement } from './engine.ts'
import type { UnavailableReason } from './errors.ts'
import { createMssqlEngine, type MssqlOptions } from './mssql.engine.ts'
import { clientOptions } from './testing/mssql-over-duckdb.ts'
import { type Certificate, createCertificate } from './testing/tds/certificate.ts'
import { startTdsServer, type TdsServer } from './testing/tds/tds.server.ts'
import { datetime, datetime2, int, nvarchar } from './testing/tds/types.ts'

let certificate: Certificate
let server: TdsServer

beforeAll(async () => {
  certificate = await createCertificate()
  server = await startTdsServer({
    certificate,
    run: async (sql) => {
      if (sql.includes('sleep')) await Bun.sleep(1_000)
      if (sql.includes('instants'))
        return {
          columns: [
            { name: 'last', type: datetime2 },
            { name: 'old', type: datetime },
          ],
          rows: [['9999-12-31T23:59:59.9999999', '2013-01-02T03:04:05.997']],
        }
      const count = Number(/TOP (\d+)/.exec(sql)?.[1] ?? 3)
      return {
        columns: [
          { name: 'id', type: int },
          { name: 'text', type: nvarchar() },
        ],
        rows: generate(count),
      }
    },
  })
})

afterAll(() => server.die())

function* generate(count: number) {
  for (let id = 1; id <= count; id++) yield [id, 'x'.repeat(200)]
}

const statement = (sql: string): Statement => ({ name: 'test', sql, parameters: [] })

async function using<T>(
  overrides: Partial<MssqlOptions>,
  work: (engine: Engine) => Promise<T>,
): Promise<T> {
  const engine = createMssqlEngine({ ...clientOptions(server, certificate), ...overrides })
  try {
    return await work(engine)
  } finally {
    await engine.close()
  }
}

describe('the login', () => {
  test('carries ApplicationIntent=ReadOnly, the application, the database and the user', async () => {
    await using({ applicationName: 'otel-bi wwi', database: 'WideWorldImportersDW' }, (engine) =>
      engine.execute(statement('SELECT 1')),
    )
    expect(server.logins.at(-1)).toEqual({
      readOnlyIntent: true,
      applicationName: 'otel-bi wwi',
      database: 'WideWorldImportersDW',
      username: 'reader',
      password: 'secret',
    })
  })
})

describe('the certificate', () => {
  const outcome = async (issued: Certificate, overrides: Partial<MssqlOptions> = {}) => {
    server.useCertificate(issued)
    try {
      const rows = await using(
        { certificateAuthority: issued.certificate, ...overrides },
        (engine) => engine.execute(statement('SELECT 1')),
      )
      return rows.length
    } catch (error) {
      return reasonOf(error)
    } finally {
      server.useCertificate(certificate)
    }
  }

  test('is verified against the address when the server is an IP', async () => {
    expect(await outcome(await createCertificate(['127.0.0.1']))).toBe(3)
    expect(await outcome(await createCertificate(['127.0.0.2', 'localhost']))).toBe('certificate')
  })

  test('is verified against certificateName when it is made out to a name', async () => {
    const named = await createCertificate(['sql.example.com'])
    expect(await outcome(named, { certificateName: 'sql.example.com' })).toBe(3)
    expect(await outcome(named, { certificateName: 'other.example.com' })).toBe('certificate')
  })

  test('is refused when it expired yesterday, and when no known authority signed it', async () => {
    expect(await outcome(await createCertificate(undefined, { expired: true }))).toBe('certificate')
    const unknown = { certificateAuthority: certificate.certificate }
    expect(await outcome(await createCertificate(), unknown)).toBe('certificate')
  })

  test('is not looked at with trustServerCertificate', async () => {
    const expired = await createCertificate(['elsewhere'], { expired: true })
    expect(await outcome(expired, { trustServerCertificate: true })).toBe(3)
  })
})

describe('instants', () => {
  test('datetime2 9999-12-31 23:59:59.9999999 does not reach the year 10000; datetime has its 1/300 s', async () => {
    const rows = await using({}, (engine) => engine.execute(statement('SELECT instants')))
    expect(rows).toEqual([{ last: '9999-12-31T23:59:59.999', old: '2013-01-02T03:04:05.997' }])
  })
})

describe('a read', () => {
  test('gives all of 30000 rows in order: their ids add up to 30000 × 30001 / 2', async () => {
    await using({}, async (engine) => {
      const rows = await engine.execute(statement('SELECT TOP 30000'))
      expect(rows.map(({ id }) => id)).toEqual(rows.map((_, index) => index + 1))
      expect(rows).toHaveLength(30_000)
    })
  })
})

describe('cancellation', () => {
  test('a caller who leaves is rejected at once, and the server receives a cancel', async () => {
    await using({ maxConnections: 1 }, async (engine) => {
      await engine.execute(statement('SELECT 1'))
      const before = server.cancellations()
      const caller = new AbortController()
      const sent = server.statements.length
      const reading = engine.execute(statement('SELECT sleep'), caller.signal)
      while (server.statements.length === sent) await Bun.sleep(1)
      caller.abort(new Error('gone'))
      await expect(reading).rejects.toThrow('gone')
      expect(await engine.execute(statement('SELECT 1'))).toHaveLength(3)
      expect(server.cancellations()).toBe(before + 1)
    })
  })

  test('a caller who has already left sends nothing', async () => {
    await using({}, async (engine) => {
      const before = server.statements.length
      await expect(engine.execute(statement('SELECT 1'), AbortSignal.abort())).rejects.toThrow()
      expect(server.statements.length).toBe(before)
    })
  })
})

describe('the pool', () => {
  test('waits for a slot no longer than configured: with one connection for two reads, one is busy', async () => {
    await using({ maxConnections: 1, timeouts: { slotMs: 50 } }, async (engine) => {
      await engine.execute(statement('SELECT 1'))
      const outcomes = await Promise.allSettled([
        engine.execute(statement('SELECT sleep')),
        engine.execute(statement('SELECT sleep')),
      ])
      const refused = outcomes.flatMap((o) => (o.status === 'rejected' ? [reasonOf(o.reason)] : []))
      expect(refused).toEqual(['busy'])
    })
  })

  test('keeps to its size: 20 reads at once over 3 connections', async () => {
    await using({ maxConnections: 3 }, async (engine) => {
      await engine.execute(statement('SELECT 1'))
      const before = server.totalConnections()
      await Promise.all(Array.from({ length: 20 }, () => engine.execute(statement('SELECT 1'))))
      expect(server.totalConnections() - before).toBeLessThanOrEqual(3)
    })
  })

  test('closed while it connects, waits for the connection and closes it', async () => {
    await settled(0)
    const engine = createMssqlEngine(clientOptions(server, certificate))
    const reading = engine.execute(statement('SELECT 1')).catch(reasonOf)
    await engine.close()
    expect<unknown[]>(['closed', 'unreachable']).toContain(await reading)
    await settled(0)
  })

  test('closed, answers that it is closed and leaves no connection behind', async () => {
    await settled(0)
    const engine = createMssqlEngine(clientOptions(server, certificate))
    await engine.execute(statement('SELECT 1'))
    expect(server.openConnections()).toBe(1)
    await engine.close()
    await settled(0)
    await expect(engine.execute(statement('SELECT 1'))).rejects.toMatchObject({ reason: 'closed' })
  })
})

/** The server notices a closed socket a moment after its client. */
async function settled(connections: number): Promise<void> {
  for (let tries = 0; server.openConnections() !== connections; tries++) {
    if (tries === 3_000) throw new Error(`${server.openConnections()} connections are open`)
    await Bun.sleep(10)
  }
}

function reasonOf(error: unknown): UnavailableReason | unknown {
  return error instanceof Error && 'reason' in error ? error.reason : error
}
