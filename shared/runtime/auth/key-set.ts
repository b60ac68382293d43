import { createLocalJWKSet, errors, type JWTVerifyGetKey } from 'jose'
import { z } from 'zod'

export type KeySetOptions = {
  readonly url: string
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly onError: (error: unknown) => void
}

const cooldownMs = 10_000
const firstCooldownMs = 1_000
const maxAgeMs = 300_000
const timeoutMs = 2_000

/** Finds a token's key. `version` changes when the keys may have; keys without it never change. */
export type KeySet = JWTVerifyGetKey & { readonly version?: () => Promise<unknown> }

/** Thrown while the issuer has not answered even once. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable'
}

const KeySet = z.object({ keys: z.array(z.record(z.string(), z.json())) })

/**
 * The issuer's public keys: fetched when first needed, again when five minutes old or when a token names
 * an unknown one, and never twice within ten seconds. While the issuer is down the last keys are used.
 * `createRemoteJWKSet` does neither that nor count its failures, so only its local half is used here.
 */
export function createKeySet({ url, fetch, now, onError }: KeySetOptions): KeySet {
  let held: { readonly find: JWTVerifyGetKey; readonly since: number } | undefined
  let lastAttempt = Number.NEGATIVE_INFINITY
  let pending: Promise<void> | undefined

  const load = async () => {
    const signal = AbortSignal.timeout(timeoutMs)
    const answer = await fetch(url, { signal, redirect: 'error' })
    if (!answer.ok) throw new Error(`the issuer answered ${answer.status}`)
    held = { find: createLocalJWKSet(KeySet.parse(await answer.json())), since: now() }
  }
  const refresh = async () => {
    const isCoolingDown = now() - lastAttempt < (held ? cooldownMs : firstCooldownMs)
    if (!pending && !isCoolingDown) {
      lastAttempt = now()
      pending = load()
        .catch(onError)
        .finally(() => {
          pending = undefined
        })
    }
    await pending
  }
  const current = () => {
    if (!held) throw new KeysUnavailable('the issuer has not answered yet')
    return held.find
  }

  const fresh = async () => {
    if (!held || now() - held.since > maxAgeMs) await refresh()
  }

  const find: JWTVerifyGetKey = async (header, token) => {
    await fresh()
    try {
      return await current()(header, token)
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error
      await refresh()
      return current()(header, token)
    }
  }
  const version = async () => {
    await fresh()
    return held
  }
  return Object.assign(find, { version })
}
