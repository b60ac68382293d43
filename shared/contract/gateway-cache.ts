/**
 * For how many seconds the gateway, and no other cache, may give an answer again: a targeted Cache-Control field
 * (RFC 9213). Clients never see it, and are told by Cache-Control to ask each time.
 */
export const gatewayCacheControl = 'gateway-cache-control'
