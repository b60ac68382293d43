import { describe, expect, test } from 'bun:test'
import { createCircuit, type Verdict } from './circuit.ts'
import { WarehouseUnavailable } from './errors.ts'

class Failure extends Error {
  readonly verdict: Verdict
  constructor(verdict: Verdict) {
    super(verdict)
    this.verdict = verdict
  }
}

function circuit(openMs: number, now = Date.now) {
  return createCircuit({
    name: 'DW',
    failures: 3,
    openMs,
    now,
    verdict: (error) => (error instanceof Failure ? error.verdict : 'up'),
  })
}

const fail = (verdict: Verdict) => () => Promise.reject(new Failure(verdict))
const succeed = async () => 'rows'
const outcome = (call: Promise<unknown>): Promise<unknown> =>
  call.catch((error: unknown) =>
    error instanceof WarehouseUnavailable ? error.reason : String(error),
  )

describe('the circuit', () => {
  test('opens after 3 failures in a row, and the 4th call is not made', async () => {
    const { run } = circuit(10_000)
    for (let index = 0; index < 3; index++) await outcome(run(fail('down')))
    let made = false
    expect(await outcome(run(async () => (made = true)))).toBe('circuit')
    expect(made).toBe(false)
  })

  test('starts counting again after a success: 2 failures, a success, 2 failures leave it closed', async () => {
    const { run } = circuit(10_000)
    for (const work of [fail('down'), fail('down'), succeed, fail('down'), fail('down')])
      await outcome(run<unknown>(work))
    expect(await outcome(run(succeed))).toBe('rows')
  })

  test('stays closed when the server answers with an error, or the caller leaves', async () => {
    const { run } = circuit(10_000)
    for (let index = 0; index < 9; index++) await outcome(run(fail(index % 2 ? 'up' : 'unknown')))
    expect(await outcome(run(succeed))).toBe('rows')
  })

  test('says how long: opened for 10 s, 2.5 s ago, it asks to come back in 8 s', async () => {
    let clock = 0
    const { run } = circuit(10_000, () => clock)
    for (let index = 0; index < 3; index++) await outcome(run(fail('down')))
    clock = 2_500
    await expect(run(succeed)).rejects.toMatchObject({ retryAfterSeconds: 8 })
  })

  test('lets one call try after a while: its success closes the circuit', async () => {
    const { run } = circuit(20)
    for (let index = 0; index < 3; index++) await outcome(run(fail('down')))
    await Bun.sleep(30)
    const outcomes = await Promise.all([outcome(run(succeed)), outcome(run(succeed))])
    expect(outcomes).toEqual(['rows', 'circuit'])
    expect(await outcome(run(succeed))).toBe('rows')
  })

  test.each(['down', 'unknown'] as const)(
    'opens again when the call that tries is %s',
    async (verdict) => {
      const { run } = circuit(20)
      for (let index = 0; index < 3; index++) await outcome(run(fail('down')))
      await Bun.sleep(30)
      await outcome(run(fail(verdict)))
      expect(await outcome(run(succeed))).toBe('circuit')
    },
  )
})
