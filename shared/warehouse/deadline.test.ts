import { describe, expect, test } from 'bun:test'
import { withDeadline } from './deadline.ts'

const late = () => new RangeError('late')
const never = () => new Promise<never>(() => {})

describe('withDeadline', () => {
  test('gives what the work gives in time', async () => {
    expect(await withDeadline(1_000, late, async () => 'rows')).toBe('rows')
  })

  test('answers after 20 ms although the work never ends, and aborts the work with the reason', async () => {
    let received: unknown
    const work = (signal: AbortSignal) => {
      signal.addEventListener('abort', () => {
        received = signal.reason
      })
      return never()
    }
    await expect(withDeadline(20, late, work)).rejects.toThrow('late')
    expect(received).toBeInstanceOf(RangeError)
  })

  test("ends with the caller's reason when the caller leaves first", async () => {
    const caller = new AbortController()
    const reading = withDeadline(1_000, late, never, caller.signal)
    caller.abort(new Error('gone'))
    await expect(reading).rejects.toThrow('gone')
  })

  test('does not begin for a caller who has left', async () => {
    let begun = false
    const work = async () => {
      begun = true
    }
    await expect(withDeadline(1_000, late, work, AbortSignal.abort())).rejects.toThrow()
    expect(begun).toBe(false)
  })
})
