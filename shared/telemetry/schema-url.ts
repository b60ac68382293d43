/**
 * Version of the semantic conventions that the names of the registry follow; of every scope. A resource has none:
 * the SDK would write it into a field of the resource too, which OTLP's JSON does not have.
 */
export const schemaUrl = 'https://opentelemetry.io/schemas/1.45.0'
