import { dataOf, type OtelBiClient, type Schemas } from '@otel-bi/client'
import { queryOptions } from '@tanstack/solid-query'

export type Annotation = Schemas['Annotation']
export type NewAnnotation = Schemas['NewAnnotation']
export type Business = Annotation['domain']

/** The API gives no more at once. */
const most = 1000

export const annotationKey = (domain: Business) => ['annotations', domain] as const

/** What was written about a business, the newest first. */
export const annotations = (api: OtelBiClient, domain: Business) =>
  queryOptions({
    queryKey: annotationKey(domain),
    queryFn: async ({ signal }) => {
      const query = { domain, limit: most }
      return (await dataOf(api.GET('/api/annotations', { params: { query }, signal }))).data
    },
  })

/** The key makes a retry of the same call safe. */
export const createAnnotation = (api: OtelBiClient, body: NewAnnotation, key: string) =>
  dataOf(api.POST('/api/annotations', { body, params: { header: { 'idempotency-key': key } } }))

export const deleteAnnotation = (api: OtelBiClient, { id }: Pick<Annotation, 'id'>) =>
  dataOf(api.DELETE('/api/annotations/{id}', { params: { path: { id } } }))
