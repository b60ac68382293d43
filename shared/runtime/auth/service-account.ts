import { z } from 'zod'

const word = z.string().optional().catch(undefined)

const claims = z.object({
  sub: word,
  client_id: word,
  azp: word,
  cid: word,
  appid: word,
  gty: word,
  idtyp: word,
  preferred_username: word,
})

/**
 * Whether verified claims are of a token that a program got for itself, by its client credentials. RFC 9068, 2.2:
 * its subject is then the client, as Okta and others have it. Auth0 says `gty`, Entra ID `idtyp`. Keycloak names a
 * user of the client's own, and only in such a session adds `client_id`.
 */
export function isServiceAccount(payload: object): boolean {
  const { sub, client_id, azp, cid, appid, gty, idtyp, preferred_username } = claims.parse(payload)
  if (sub !== undefined && [client_id, azp, cid, appid].includes(sub)) return true
  if (gty === 'client-credentials' || idtyp === 'app') return true
  const isKeycloaks = client_id !== undefined && client_id === azp
  return isKeycloaks && preferred_username === `service-account-${client_id.toLowerCase()}`
}
