import { httpUrl, sharedSecret, words } from '../values.ts'
import { services, variable } from '../variable.ts'

/** How the gateway calls the services. */
export const internalCallsVariables = {
  internalServiceSharedSecret: variable({
    env: 'INTERNAL_SERVICE_SHARED_SECRET',
    doc: 'Signs the gateway’s tokens for the services; at least 32 bytes.',
    schema: sharedSecret,
    secret: true,
    usedBy: services,
  }),
  internalServiceSharedSecretPrevious: variable({
    env: 'INTERNAL_SERVICE_SHARED_SECRET_PREVIOUS',
    doc: 'A second secret the services accept while the first is being replaced; at least 32 bytes.',
    schema: sharedSecret.optional(),
    secret: true,
    usedBy: ['aw', 'wwi'],
  }),
  internalServiceAllowedIssuers: variable({
    env: 'INTERNAL_SERVICE_ALLOWED_ISSUERS',
    doc: 'Who may mint tokens for the services, separated by commas.',
    schema: words,
    default: 'api-gateway',
    usedBy: ['aw', 'wwi'],
  }),
  awServiceUrl: variable({
    env: 'AW_SERVICE_URL',
    doc: 'Where the gateway finds aw-service.',
    schema: httpUrl,
    default: 'http://localhost:8001',
    usedBy: ['gateway'],
  }),
  wwiServiceUrl: variable({
    env: 'WWI_SERVICE_URL',
    doc: 'Where the gateway finds wwi-service.',
    schema: httpUrl,
    default: 'http://localhost:8002',
    usedBy: ['gateway'],
  }),
}
