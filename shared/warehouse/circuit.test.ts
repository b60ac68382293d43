import { describe, expect, test } from 'bun:test'
import { createCircuit, pauseAfter, type StateChange, type Verdict } from './circuit.ts'
import { WarehouseUnavailable } from './errors.ts'

class Failure extends Error {
  readonly verdict: Verdict
  constructor(verdict: Verdict) {
    super(verdict)
    this.verdict = verdict
  }
}

/** A circuit in front of a server that a test switches on and off. */
function scene(openMs: number, now = Date.now) {
  const server = { verdict: 'down' as Verdict | 'answers', probes: 0, pending: false }
  const held = Promise.withResolvers<void>()
  const changes: StateChange[] = []
  const circuit = createCircuit({
    name: 'DW',
    failures: 3,
    openMs,
    now,
    verdict: (error) => (error instanceof Failure ? error.verdict : 'up'),
    async probe() {
      server.probes += 1
      if (server.pending) await held.promise
      if (server.verdict !== 'answers') throw new Failure(server.verdict)
    },
    onChange: (change) => changes.push(change),
  })
  return { ...circuit, server, changes, answerProbe: held.resolve }
}

const fail = (verdict: Verdict) => () => Promise.reject(new Failure(verdict))
const succeed = async () => 'rows'
const outcome = (call: Promise<unknown>): Promise<unknown> =>
  call.catch((error: unknown) =>
    error instanceof WarehouseUnavailable ? error.reason : String(error),
  )
async function until(holds: () => boolean): Promise<void> {
  for (const deadline = performance.now() + 50_000; !holds(); await Bun.sleep(2))
    if (performance.now() > deadline) throw new Error('it never held')
}

describe('the circuit', () => {
  test('opens after 3 failures in a row, and the 4th call is not made', async () => {
    const { run } = scene(10_000)
    for (let index = 0; index < 3; index++) await outcome(run(fail('down')))
    let made = false
    expect(await outcome(run(async () => (made = true)))).toBe('circuit')
    expect(made).toBe(false)
  })

  test('starts counting again after a success: 2 failures, a success, 2 failures leave it closed', async () => {
    const { run } = scene(10_000)
    for (const work of [fail('down'), fail('down'), succeed, fail('down'), fail('down')])
      await outcome(run<unknown>(work))
    expect(await outcome(run(succeed))).toBe('rows')
  })

  test('stays closed when the server answers with an error, or the caller leaves', async () => {
    const { run } = scene(10_000)
    for (let index = 0; index < 9; index++) await outcome(run(fail(index % 2 ? 'up' : 'unknown')))
    expect(await outcome(run(succeed))).toBe('rows')
  })

  test('says how long: opened for 10 s, 2.5 s ago, it asks to come back in 8 s', async () => {
    let clock = 0
    const { run } = scene(10_000, () => clock)
    for (let index = 0; index < 3; index++) await outcome(run(fail('down')))
    clock = 2_500
    await expect(run(succeed)).rejects.toMatchObject({ retryAfterSeconds: 8 })
  })

  test('closes by itself when the server answers a probe, though no call came meanwhile', async () => {
    const { run, server, isOpen } = scene(20)
    for (let index = 0; index < 3; index++) await outcome(run(fail('down')))
    server.verdict = 'answers'
    await until(() => !isOpen())
    const outcomes = await Promise.all([1, 2, 3].map(() => outcome(run(succeed))))
    expect(outcomes).toEqual(['rows', 'rows', 'rows'])
  })

  test('half-open, it is tried by 1 probe: 8 callers who come and leave meanwhile change nothing', async () => {
    const { run, server, isOpen, answerProbe } = scene(20)
    for (let index = 0; index < 3; index++) await outcome(run(fail('down')))
    Object.assign(server, { verdict: 'answers', pending: true })
    await until(() => server.probes === 1)
    const refused = await Promise.all(Array.from({ length: 8 }, () => outcome(run(succeed))))
    expect(new Set(refused)).toEqual(new Set(['circuit']))
    answerProbe()
    await until(() => !isOpen())
    expect(server.probes).toBe(1)
  })

  test.each(['down', 'unknown'] as const)(
    'stays open when the probe finds the server %s',
    async (verdict) => {
      const { run, server } = scene(20)
      server.verdict = verdict
      for (let index = 0; index < 3; index++) await outcome(run(fail('down')))
      await until(() => server.probes >= 2)
      expect(await outcome(run(succeed))).toBe('circuit')
    },
  )

  test('what began before it closed is no evidence: 9 late failures leave it closed', async () => {
    const { run, server, isOpen } = scene(20)
    const late = Promise.withResolvers<never>()
    const old = Array.from({ length: 9 }, () => outcome(run(() => late.promise)))
    for (let index = 0; index < 3; index++) await outcome(run(fail('down')))
    server.verdict = 'answers'
    await until(() => !isOpen())
    late.reject(new Failure('down'))
    await Promise.all(old)
    expect(await outcome(run(succeed))).toBe('rows')
  })

  test('a suspect failure asks the server: silent opens the circuit, answering leaves it closed', async () => {
    for (const [verdict, open] of [['down', true] as const, ['answers', false] as const]) {
      const { run, server, isOpen } = scene(10_000)
      server.verdict = verdict
      await outcome(run(fail('suspect')))
      await until(() => server.probes === 1)
      await Bun.sleep(1)
      expect(isOpen()).toBe(open)
    }
  })

  test('busy is not down: a probe that fails while reads succeed opens nothing', async () => {
    const { run, check, server, isOpen, answerProbe } = scene(10_000)
    server.pending = true
    const checked = check()
    await run(succeed)
    answerProbe()
    await checked
    expect(isOpen()).toBe(false)
  })

  test('running work ends when the probe finds the server silent', async () => {
    const { run, check } = scene(10_000)
    const waiting = run(
      (silent) =>
        new Promise<never>((_, reject) =>
          silent.addEventListener('abort', () => reject(silent.reason)),
        ),
    )
    await check().catch(() => {})
    expect(await outcome(waiting)).toBe('Error: down')
  })

  test('a refused login opens it at once, and the account is spared: 5, 20, 80, 320, 600, 600 s', async () => {
    const { run, isOpen } = scene(10_000)
    await outcome(run(fail('refused')))
    expect(isOpen()).toBe(true)
    const pauses = [1, 2, 3, 4, 5, 6].map((refusals) => pauseAfter(refusals, 5_000) / 1_000)
    expect(pauses).toEqual([5, 20, 80, 320, 600, 600])
  })

  test('reports each change of state once, with how many calls it cost', async () => {
    const { run, server, changes, isOpen } = scene(20)
    for (let index = 0; index < 8; index++) await outcome(run(fail('down')))
    await until(() => server.probes >= 3)
    server.verdict = 'answers'
    await until(() => !isOpen())
    expect(changes).toMatchObject([
      { state: 'down', failures: 3 },
      { state: 'up', refused: 5 },
    ])
  })
})
