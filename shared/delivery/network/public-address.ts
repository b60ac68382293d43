import ipaddr from 'ipaddr.js'

const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether an address is one of the public internet. Private, loopback, link-local, shared (CGNAT), multicast,
 * reserved and documentation addresses are not, and neither is an IPv6 address that stands for an IPv4 one
 * (mapped, NAT64, 6to4, Teredo). The ranges are those of the IANA registries, RFC 6890.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return parsed instanceof ipaddr.IPv6 ? parsed.match(globalUnicast) : true
}
