import { dataOf, type OtelBiClient, type Schemas } from '@otel-bi/client'
import { infiniteQueryOptions } from '@tanstack/solid-query'

export type Subscription = Schemas['Subscription']
export type NewSubscription = Schemas['NewSubscription']
/** What is sent: the report, a page or a saved view. */
export type Subject = NewSubscription['subject']
export type SentPage = Extract<Subject, { kind: 'page' }>['page']
export const sentPages = ['overview', 'adventureworks', 'wideworldimporters'] as const
type Version = Pick<Subscription, 'id' | 'version'>

export const subscriptionKeys = { list: ['subscriptions'] } as const

const pageLength = 100

/** What the reader has sent on a schedule, the newest first; everyone’s for an admin. */
export const subscriptions = (api: OtelBiClient) =>
  infiniteQueryOptions({
    queryKey: subscriptionKeys.list,
    queryFn: ({ signal, pageParam }) => {
      const query = { limit: pageLength, ...(pageParam === null ? {} : { cursor: pageParam }) }
      return dataOf(api.GET('/api/subscriptions', { params: { query }, signal }))
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    reconcile: 'id' as const,
  })

/** The key makes a retry of the same call safe. */
export const createSubscription = (api: OtelBiClient, body: NewSubscription, key: string) =>
  dataOf(api.POST('/api/subscriptions', { body, params: { header: { 'idempotency-key': key } } }))

const versioned = ({ id, version }: Version) => ({
  path: { id },
  header: { 'if-match': `"${version}"` },
})

export const switchSubscription = (api: OtelBiClient, subscription: Version, enabled: boolean) =>
  dataOf(
    api.PATCH('/api/subscriptions/{id}', { params: versioned(subscription), body: { enabled } }),
  )

export const deleteSubscription = (api: OtelBiClient, subscription: Version) =>
  dataOf(api.DELETE('/api/subscriptions/{id}', { params: versioned(subscription) }))

/** Answers how many messages were enqueued. */
export const sendSubscription = (api: OtelBiClient, id: number) =>
  dataOf(api.POST('/api/subscriptions/{id}/send', { params: { path: { id } } }))
