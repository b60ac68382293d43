import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import type { StateChange } from './circuit.ts'
import type { Engine, Statement } from './engine.ts'
import {
  WarehouseQueryError,
  WarehouseShapeError,
  WarehouseTimeout,
  WarehouseUnavailable,
} from './errors.ts'
import { createMssqlEngine, type MssqlOptions } from './mssql.engine.ts'
import { clientOptions } from './testing/mssql-over-duckdb.ts'
import { type Certificate, createCertificate } from './testing/tds/certificate.ts'
import type { TdsFault } from './testing/tds/faults.ts'
import { startTdsServer, type TdsServer } from './testing/tds/tds.server.ts'
import { int, nvarchar } from './testing/tds/types.ts'

const columns = [
  { name: 'id', type: int },
  { name: 'text', type: nvarchar() },
]
const tenRows = Array.from({ length: 10 }, (_, id) => [id, `row ${id}`])
const statement: Statement = { name: 'test', sql: 'SELECT 1', parameters: [] }

let certificate: Certificate
beforeAll(async () => {
  certificate = await createCertificate()
})

const rejections: unknown[] = []
const noteRejection = (reason: unknown) => rejections.push(reason)
process.on('unhandledRejection', noteRejection)
afterAll(() => {
  process.off('unhandledRejection', noteRejection)
})

/** Time enough for a busy machine; a login that gets no answer is tried again after two seconds. */
const patient = { connectMs: 2_000, slotMs: 10_000, requestMs: 20_000, cancelMs: 50 }
/** For what must not end in time: three logins take longer than a read may. */
const hurried = { connectMs: 600, slotMs: 1_500, requestMs: 1_500, cancelMs: 50 }

/** A server and an engine of their own; afterwards no connection may be left. */
async function scene(
  overrides: Partial<MssqlOptions>,
  play: (engine: Engine, server: TdsServer) => Promise<void>,
): Promise<void> {
  const server = await startTdsServer({ certificate, run: () => ({ columns, rows: tenRows }) })
  const engine = createMssqlEngine({
    ...clientOptions(server, certificate),
    maxConnections: 3,
    timeouts: patient,
    retry: { attempts: 2, firstDelayMs: 10, maxDelayMs: 20 },
    circuit: { failures: 1_000, openMs: 50 },
    random: () => 0.5,
    ...overrides,
  })
  try {
    await play(engine, server)
    await engine.close()
    await closedDownTo(server, 0)
    expect(server.openConnections()).toBe(0)
    expect(rejections).toEqual([])
  } finally {
    await engine.close()
    await server.die()
  }
}

/** A socket ends when the server has seen it: at once, or later on a busy machine. */
async function closedDownTo(server: TdsServer, connections: number): Promise<void> {
  const deadline = performance.now() + 50_000
  while (server.openConnections() > connections && performance.now() < deadline) await Bun.sleep(20)
}

const failure = (reading: Promise<unknown>): Promise<unknown> =>
  reading.then(
    () => undefined,
    (error: unknown) => error,
  )

/** Reads until the server is found again, as callers do who heed Retry-After. */
async function healed(engine: Engine): Promise<void> {
  const deadline = performance.now() + 50_000
  while ((await failure(engine.execute(statement))) !== undefined) {
    if (performance.now() > deadline) throw new Error('the engine did not heal')
    await Bun.sleep(10)
  }
}

describe('a fault', () => {
  const outcomes: readonly [
    title: string,
    fault: TdsFault,
    times: number,
    outcome: { reason: string } | (new (...given: never[]) => Error) | 'rows',
  ][] = [
    ['a refused login is not retried', { at: 'login', fault: 'refused' }, 1, { reason: 'login' }],
    ['silence at PRELOGIN once is retried', { at: 'prelogin', fault: 'silence' }, 1, 'rows'],
    [
      'endless silence ends at the timeout',
      { at: 'prelogin', fault: 'silence' },
      9,
      WarehouseTimeout,
    ],
    ['silence after the statement', { at: 'statement', fault: 'silence' }, 1, WarehouseTimeout],
    ['deadlock 1205 once is retried', { at: 'statement', fault: 'error', number: 1205 }, 1, 'rows'],
    [
      'deadlock 1205 thrice',
      { at: 'statement', fault: 'error', number: 1205 },
      3,
      { reason: 'overloaded' },
    ],
    ['40613 twice is retried', { at: 'statement', fault: 'error', number: 40613 }, 2, 'rows'],
    [
      '49918 thrice',
      { at: 'statement', fault: 'error', number: 49918 },
      3,
      { reason: 'overloaded' },
    ],
    [
      '208 invalid object',
      { at: 'statement', fault: 'error', number: 208 },
      1,
      WarehouseShapeError,
    ],
    [
      '229 permission denied',
      { at: 'statement', fault: 'error', number: 229 },
      1,
      WarehouseQueryError,
    ],
    [
      'a cut inside the first row is retried',
      { at: 'statement', fault: 'cut', afterRows: 0 },
      1,
      'rows',
    ],
    ['slow rows that end in time', { at: 'statement', fault: 'slow', everyMs: 10 }, 1, 'rows'],
    [
      'rows too slow for the time',
      { at: 'statement', fault: 'slow', everyMs: 300 },
      1,
      WarehouseTimeout,
    ],
  ]

  test.each(outcomes)('%s', async (_title, fault, times, outcome) => {
    const timeouts = outcome === WarehouseTimeout ? hurried : patient
    await scene({ timeouts }, async (engine, server) => {
      server.faults.inject(fault, times)
      const error = await failure(engine.execute(statement))
      if (outcome === 'rows') expect(error).toBeUndefined()
      else if (typeof outcome === 'function') expect(error).toBeInstanceOf(outcome)
      else expect(error).toMatchObject(outcome)
      server.faults.clear()
      await healed(engine)
      expect(await engine.execute(statement)).toHaveLength(10)
    })
  })

  test('a cut after 4 rows loses the read: what was begun is not begun again', async () => {
    await scene({}, async (engine, server) => {
      server.faults.inject({ at: 'statement', fault: 'cut', afterRows: 4 })
      expect(await failure(engine.execute(statement))).toMatchObject({ reason: 'lost' })
      expect(server.statements).toHaveLength(1)
      expect(await engine.execute(statement)).toHaveLength(10)
    })
  })

  test('a silent server is given up when the time of the answer is over: 1.5 s', async () => {
    await scene({ timeouts: hurried }, async (engine, server) => {
      server.faults.inject({ at: 'statement', fault: 'silence' })
      expect(await failure(engine.execute(statement))).toBeInstanceOf(WarehouseTimeout)
    })
  })

  test('a login refused for good is asked once per read, never thrice: accounts lock', async () => {
    await scene({}, async (engine, server) => {
      server.faults.inject({ at: 'login', fault: 'refused' }, 5)
      await failure(engine.execute(statement))
      expect(server.logins).toHaveLength(1)
    })
  })
})

test('callers who leave are no evidence about the server: 9 leave where 3 failures open, and the next read has its rows', async () => {
  await scene({ circuit: { failures: 3, openMs: 60_000 } }, async (engine, server) => {
    expect(await engine.execute(statement)).toHaveLength(10)
    server.faults.inject({ at: 'statement', fault: 'silence' }, 9)
    for (let left = 0; left < 9; left += 1) {
      const caller = new AbortController()
      const reading = failure(engine.execute(statement, caller.signal))
      setTimeout(() => caller.abort('gone'), 5)
      expect(await reading).toBe('gone')
    }
    server.faults.clear()
    expect(await engine.execute(statement)).toHaveLength(10)
  })
})

describe('500 faulty reads', () => {
  test('leak no connection: at most 3 + 1 are open afterwards, 1 the probe’s, and the next 20 reads succeed', async () => {
    await scene(
      { timeouts: { requestMs: 1_000, cancelMs: 20, slotMs: 1_000 } },
      async (engine, server) => {
        const faults: readonly TdsFault[] = [
          { at: 'statement', fault: 'cut', afterRows: 0 },
          { at: 'statement', fault: 'cut', afterRows: 5 },
          { at: 'statement', fault: 'error', number: 1205 },
          { at: 'statement', fault: 'error', number: 208 },
          { at: 'statement', fault: 'error', number: 40197 },
        ]
        for (let index = 0; index < 500; index += 10) {
          for (const fault of faults) server.faults.inject(fault, 2)
          if (index % 100 === 0) server.faults.inject({ at: 'statement', fault: 'silence' })
          await Promise.all(
            Array.from({ length: 10 }, (_, place) => {
              const caller = new AbortController()
              if (place === 9) setTimeout(() => caller.abort(), 2)
              return failure(engine.execute(statement, caller.signal))
            }),
          )
        }
        server.faults.clear()
        await closedDownTo(server, 3 + 1)
        expect(server.openConnections()).toBeLessThanOrEqual(3 + 1)
        // Each of the three pooled connections may have been cut: a read has three attempts.
        while (await failure(engine.execute(statement))) await Bun.sleep(20)
        for (let index = 0; index < 20; index++)
          expect(await engine.execute(statement)).toHaveLength(10)
      },
    )
  })
})

describe('a server that dies', () => {
  test('is reported as unreachable, then left alone with Retry-After, and found again', async () => {
    await scene({ circuit: { failures: 3, openMs: 150 } }, async (engine, server) => {
      expect(await engine.execute(statement)).toHaveLength(10)
      await server.die()
      const reasons: unknown[] = []
      for (let index = 0; index < 5; index++) {
        const error = await failure(engine.execute(statement))
        reasons.push(error instanceof WarehouseUnavailable ? error.reason : error)
        if (error instanceof WarehouseUnavailable) expect(error.retryAfterSeconds).toBe(1)
      }
      expect(reasons).toEqual(['unreachable', 'unreachable', 'unreachable', 'circuit', 'circuit'])
      await server.comeBack()
      await healed(engine)
      expect(await engine.execute(statement)).toHaveLength(10)
      expect(await engine.execute(statement)).toHaveLength(10)
    })
  })

  test('before the first read does not keep a process from starting: it heals without a restart', async () => {
    await scene({}, async (engine, server) => {
      await server.die()
      expect(await failure(engine.execute(statement))).toMatchObject({ reason: 'unreachable' })
      await server.comeBack()
      expect(await engine.execute(statement)).toHaveLength(10)
    })
  })

  test('is reported once however many reads meet it, with its address, and once when it is back', async () => {
    const changes: StateChange[] = []
    const onChange = (change: StateChange) => changes.push(change)
    const circuit = { failures: 3, openMs: 100 }
    await scene({ circuit, onChange }, async (engine, server) => {
      await engine.execute(statement)
      await server.die()
      await Promise.all(Array.from({ length: 40 }, () => failure(engine.execute(statement))))
      expect(changes).toMatchObject([{ state: 'down', error: { reason: 'unreachable' } }])
      expect(Bun.inspect(changes)).toContain('127.0.0.1')
      await server.comeBack()
      await healed(engine)
      expect(changes).toMatchObject([{ state: 'down' }, { state: 'up' }])
    })
  })

  test('with an idle connection in the pool costs the next read nothing but a retry', async () => {
    await scene({}, async (engine, server) => {
      await engine.execute(statement)
      await server.die()
      await server.comeBack()
      expect(await engine.execute(statement)).toHaveLength(10)
    })
  })
})
