import { httpUrl, integer, list, sharedSecret } from '../values.ts'
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
    schema: list,
    default: 'api-gateway',
    usedBy: ['aw', 'wwi'],
  }),
  awServiceUrl: variable({
    env: 'AW_SERVICE_URL',
    doc: 'Address of aw-service for the gateway.',
    schema: httpUrl,
    default: 'http://localhost:8001',
    usedBy: ['gateway'],
  }),
  wwiServiceUrl: variable({
    env: 'WWI_SERVICE_URL',
    doc: 'Address of wwi-service for the gateway.',
    schema: httpUrl,
    default: 'http://localhost:8002',
    usedBy: ['gateway'],
  }),
  serviceTimeoutSeconds: variable({
    env: 'SERVICE_TIMEOUT_SECONDS',
    doc: 'Timeout in seconds until a service begins its response to a forwarded call; then 503.',
    schema: integer(1, 110),
    default: '60',
    usedBy: ['gateway'],
  }),
  overviewTimeoutSeconds: variable({
    env: 'OVERVIEW_TIMEOUT_SECONDS',
    doc: 'Timeout in seconds of a service’s section of the overview; then the section is unavailable.',
    schema: integer(1, 110),
    default: '5',
    usedBy: ['gateway'],
  }),
}
