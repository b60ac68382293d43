import { z } from 'zod'
import { flag, issuer, text } from '../values.ts'
import { variable } from '../variable.ts'

/** How the dashboard signs in. */
export const signInVariables = {
  oidcEnabled: variable({
    env: 'OIDC_ENABLED',
    doc: 'Whether users sign in to the dashboard.',
    schema: flag,
    default: 'false',
    usedBy: ['gateway'],
  }),
  oidcAuthority: variable({
    env: 'OIDC_AUTHORITY',
    doc: 'OIDC provider of the dashboard. Required with OIDC_ENABLED=true.',
    schema: z.union([z.literal(''), issuer]),
    default: '',
    usedBy: ['gateway'],
  }),
  frontendOidcClientId: variable({
    env: 'FRONTEND_OIDC_CLIENT_ID',
    doc: 'The dashboard’s client at that provider. Required with OIDC_ENABLED=true.',
    schema: text,
    default: '',
    usedBy: ['gateway'],
  }),
  frontendOidcScope: variable({
    env: 'FRONTEND_OIDC_SCOPE',
    doc: 'Scopes that the dashboard requests.',
    schema: text,
    default: 'openid profile email',
    usedBy: ['gateway'],
  }),
}
