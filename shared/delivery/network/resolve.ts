import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { DeliveryFailed } from '../delivery-failed.ts'
import { isPublicAddress } from './public-address.ts'
import type { Target } from './target.ts'

/** All addresses of a host name. */
export type Resolve = (hostname: string) => Promise<readonly string[]>

export const systemResolve: Resolve = async (hostname) =>
  (await lookup(hostname, { all: true })).map(({ address }) => address)

/**
 * The address to connect to. A name with one address that is not public is refused altogether, since its
 * owner could choose which one is used.
 * @throws DeliveryFailed `address_unknown` or `address_not_allowed`.
 */
export async function resolveTarget(target: Target, resolve: Resolve): Promise<string> {
  const { hostname, isNamed } = target
  const addresses = isIP(hostname) === 0 ? await resolve(hostname).catch(() => []) : [hostname]
  const [first] = addresses
  if (first === undefined) throw new DeliveryFailed('address_unknown')
  // Names change: what is refused now may be allowed at the next attempt.
  if (!isNamed && !addresses.every(isPublicAddress)) throw new DeliveryFailed('address_not_allowed')
  return first
}
