import { schemaUrl } from '@otel-bi/telemetry/schema-url'
import type { Received } from './received.ts'

/** Resource attributes of a process; a page has no instance, which would be another series for each visit. */
const ofEveryone = [
  'service.name',
  'service.namespace',
  'service.version',
  'deployment.environment.name',
  'telemetry.sdk.name',
  'telemetry.sdk.language',
  'telemetry.sdk.version',
]
const ofProcesses = [...ofEveryone, 'service.instance.id']

/**
 * What was received without saying who sent it or by which conventions it is named: the attributes that its
 * resource lacks, and each schema URL of a scope that is not the registry's. The SDK's own scopes have none.
 */
export function unidentified(received: Received): string[] {
  const found = Object.entries(received).flatMap(([signal, items]) =>
    items.flatMap(({ service, resource, scope, schema }) => {
      const needed = service === 'dashboard' ? ofEveryone : ofProcesses
      const isOurs = scope.startsWith('@otel-bi/')
      return [
        ...needed.filter((name) => !resource[name]),
        ...(!isOurs || schema === schemaUrl ? [] : [`schema '${schema}' of ${scope}`]),
      ].map((lack) => `${signal} of ${service}: ${lack}`)
    }),
  )
  return [...new Set(found)].sort()
}
