import { expect, test } from 'bun:test'
import { isServiceAccount } from './service-account.ts'

test.each([
  ['RFC 9068', { sub: 'nightly', client_id: 'nightly' }],
  ['Okta', { sub: '0oa1', cid: '0oa1' }],
  ['Auth0', { sub: 'abc@clients', azp: 'abc', gty: 'client-credentials' }],
  ['Entra ID', { sub: '4f1c', appid: '9d2a', idtyp: 'app' }],
  [
    'Keycloak',
    {
      ...{ sub: '3c9e', azp: 'Agent', client_id: 'Agent' },
      preferred_username: 'service-account-agent',
    },
  ],
])('client credentials of %s are a service account', (_provider, claims) => {
  expect(isServiceAccount(claims)).toBe(true)
})

test.each([
  ['a user of RFC 9068', { sub: 'ana', client_id: 'dashboard' }],
  ['a user of Keycloak', { sub: '3c9e', azp: 'dashboard', preferred_username: 'ana' }],
  [
    'a user of Keycloak who chose the name of one',
    { sub: '3c9e', azp: 'dashboard', preferred_username: 'service-account-dashboard' },
  ],
  ['a user of Entra ID', { sub: '4f1c', appid: '9d2a', idtyp: 'user' }],
  ['a user of Auth0', { sub: 'auth0|1', azp: 'abc', gty: 'password' }],
  ['claims of other types', { sub: 1, client_id: ['x'], gty: {} }],
])('%s is none', (_who, claims) => {
  expect(isServiceAccount(claims)).toBe(false)
})
