import { integer, text } from '../values.ts'
import { services, variable } from '../variable.ts'

/** What every process listens on. */
export const httpVariables = {
  host: variable({
    env: 'HOST',
    doc: 'Address to listen on.',
    schema: text,
    default: '0.0.0.0',
    usedBy: services,
  }),
  port: variable({
    env: 'PORT',
    doc: 'Port to listen on; 8000 for the gateway, 8001 for aw-service, 8002 for wwi-service.',
    schema: integer(1, 65_535).optional(),
    usedBy: services,
  }),
}
