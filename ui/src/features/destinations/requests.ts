import { dataOf, type OtelBiClient, type Schemas } from '@otel-bi/client'
import { infiniteQueryOptions, queryOptions } from '@tanstack/solid-query'

export type Destination = Schemas['Destination']
export type NewDestination = Schemas['NewDestination']
export type Message = Schemas['Message']

export const destinationKeys = {
  list: ['notifications', 'destinations'],
  dead: ['notifications', 'dead'],
} as const

const pageLength = 100
const oftenMs = 1_000
const seldomMs = 30_000

/** Where the reader's messages can go, the newest first. */
export const destinations = (api: OtelBiClient) =>
  infiniteQueryOptions({
    queryKey: destinationKeys.list,
    queryFn: ({ signal, pageParam }) => {
      const query = { limit: pageLength, ...(pageParam === null ? {} : { cursor: pageParam }) }
      return dataOf(api.GET('/api/notifications/destinations', { params: { query }, signal }))
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    reconcile: 'id' as const,
  })

/** As many as one user may keep, whoever else has some. */
const mostListed = 1_000

/** The reader's own. The key lies below that of the list: what changes there is read again here. */
export const ownDestinations = (api: OtelBiClient) =>
  queryOptions({
    queryKey: [...destinationKeys.list, 'own'],
    queryFn: async ({ signal }) => {
      const query = { limit: mostListed }
      const call = api.GET('/api/notifications/destinations', { params: { query }, signal })
      const { data } = await dataOf(call)
      return data.filter(({ mine }) => mine)
    },
  })

/** The key makes a retry of the same call safe. */
export const addDestination = (api: OtelBiClient, body: NewDestination, key: string) =>
  dataOf(
    api.POST('/api/notifications/destinations', {
      body,
      params: { header: { 'idempotency-key': key } },
    }),
  )

export const deleteDestination = (
  api: OtelBiClient,
  { id, version }: Pick<Destination, 'id' | 'version'>,
) =>
  dataOf(
    api.DELETE('/api/notifications/destinations/{id}', {
      params: { path: { id }, header: { 'if-match': `"${version}"` } },
    }),
  )

/** Which events a webhook receives from now on. */
export const changeEvents = (
  api: OtelBiClient,
  { id, version }: Pick<Destination, 'id' | 'version'>,
  events: Destination['events'],
) =>
  dataOf(
    api.PATCH('/api/notifications/destinations/{id}', {
      body: { events },
      params: { path: { id }, header: { 'if-match': `"${version}"` } },
    }),
  )

export const testDestination = (api: OtelBiClient, id: number, key: string) =>
  dataOf(
    api.POST('/api/notifications/destinations/{id}/test', {
      params: { path: { id }, header: { 'idempotency-key': key } },
    }),
  )

/** A message, followed until it was sent or its first attempt has failed. */
export const followedMessage = (api: OtelBiClient, id: number) =>
  queryOptions({
    queryKey: ['notifications', 'message', id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/notifications/messages/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data && isDecided(state.data) ? false : oftenMs),
  })

export const isDecided = ({ state, error }: Message): boolean =>
  state === 'sent' || state === 'dead' || (state === 'queued' && error !== null)

/** What could not be sent, the newest first. */
export const deadMessages = (api: OtelBiClient) =>
  infiniteQueryOptions({
    queryKey: destinationKeys.dead,
    queryFn: ({ signal, pageParam }) => {
      const cursor = pageParam === null ? {} : { cursor: pageParam }
      const query = { state: 'dead', limit: pageLength, ...cursor } as const
      return dataOf(api.GET('/api/notifications/messages', { params: { query }, signal }))
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    refetchInterval: seldomMs,
  })

export const resendMessage = (api: OtelBiClient, id: number) =>
  dataOf(api.POST('/api/notifications/messages/{id}/resend', { params: { path: { id } } }))
