import type { Pool, PoolClient } from 'pg'
import { StoreUnavailable } from './errors.ts'

export type LendOptions = {
  /** For connecting and for waiting until a connection is free. */
  readonly connectMs: number
  /** After a deadline has passed, calls are refused at once for so long. */
  readonly pauseMs?: number
}

export type Lend = <T>(work: (client: PoolClient) => Promise<T>, timeoutMs: number) => Promise<T>

/**
 * Lends a connection of the pool for one piece of work and takes it back. The deadline is ours, since a
 * frozen server ends no statement: when it passes, the connection is destroyed and the server counts as
 * silent for a moment, so that the next step of the same call does not wait as long again.
 * @throws StoreUnavailable when the server cannot be reached or says nothing within `timeoutMs`.
 */
export function createLender(
  open: () => Promise<Pool>,
  { connectMs, pauseMs = 1_000 }: LendOptions,
): Lend {
  let silent: { readonly until: number; readonly error: StoreUnavailable } | undefined
  const fallSilent = (error: StoreUnavailable) => {
    silent = { until: performance.now() + pauseMs, error }
    return error
  }
  return async (work, timeoutMs) => {
    if (silent && performance.now() < silent.until) throw silent.error
    const started = performance.now()
    const deadline = Promise.withResolvers<never>()
    const expire = () =>
      deadline.reject(fallSilent(new StoreUnavailable(`no answer within ${timeoutMs} ms`)))
    const timer = setTimeout(expire, timeoutMs)
    const opening = open()
    const connecting = opening.then((pool) => pool.connect())
    let client: PoolClient | undefined
    let expired = false
    try {
      client = await Promise.race([connecting, deadline.promise])
      return await Promise.race([work(client), deadline.promise])
    } catch (error) {
      expired = error === silent?.error
      if (client || expired || !(error instanceof Error)) throw error
      const lost = new StoreUnavailable(error.message, { cause: error })
      const refused = performance.now() - started < connectMs * 0.9
      throw refused || (await isBusy(opening)) ? lost : fallSilent(lost)
    } finally {
      clearTimeout(timer)
      if (client) client.release(expired)
      else
        connecting.then(
          (late) => late.release(),
          () => undefined,
        )
    }
  }
}

/** Every connection is lent: the wait was for one of them, and says nothing about the server. */
const isBusy = (opening: Promise<Pool>) =>
  opening.then(
    ({ totalCount, options }) => totalCount >= options.max,
    () => false,
  )
