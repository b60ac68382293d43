import { isIP } from 'node:net'
import { DeliveryFailed } from '../delivery-failed.ts'
import { isPublicAddress } from './public-address.ts'

export type Target = {
  readonly url: URL
  /** Without the brackets of an IPv6 address. */
  readonly hostname: string
  /** Named by the operator: may be private, speak http and listen on any port. */
  readonly isNamed: boolean
}

export type TargetRules = {
  /** Host names that may be private, speak http and listen on any port. */
  readonly allowedHosts: readonly string[]
  /** Ports of other hosts. */
  readonly ports: readonly number[]
}

/**
 * The URL of a webhook, if it may be called: https on one of the ports, of a host that is not a private address,
 * without credentials, unless the operator names the host. A host name is checked again when it is resolved.
 * @throws DeliveryFailed `address_invalid` or `address_not_allowed`.
 */
export function readTarget(text: string, { allowedHosts, ports }: TargetRules): Target {
  if (!URL.canParse(text)) throw new DeliveryFailed('address_invalid', { permanent: true })
  const url = new URL(text)
  const hostname = url.hostname.replace(/^\[|\]$/g, '')
  const isNamed = allowedHosts.includes(hostname)
  const refuse = () => new DeliveryFailed('address_not_allowed', { permanent: true })
  if (url.username !== '' || url.password !== '') throw refuse()
  if (isNamed && /^https?:$/.test(url.protocol)) return { url, hostname, isNamed }
  if (url.protocol !== 'https:' || !ports.includes(Number(url.port || 443))) throw refuse()
  if (isIP(hostname) !== 0 && !isPublicAddress(hostname)) throw refuse()
  return { url, hostname, isNamed }
}
