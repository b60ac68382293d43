import { dataOf, type OtelBiClient, type Schemas } from '@otel-bi/client'
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  skipToken,
} from '@tanstack/solid-query'

export type AlertRule = Schemas['AlertRule']
export type NewRule = Schemas['NewAlertRule']
export type RuleChange = Schemas['AlertRuleChange']
export type RuleState = AlertRule['state']
export type Backtest = Schemas['AlertBacktest']
export type HistoryEntry = Schemas['AlertHistoryEntry']

export const alertKeys = { all: ['alerts'], rules: ['alerts', 'rules'] } as const

const pageLength = 100
const refreshMs = 30_000

/** The rules and their state, the newest first; asked again while the page is open. */
export const alertRules = (api: OtelBiClient) =>
  infiniteQueryOptions({
    queryKey: alertKeys.rules,
    queryFn: ({ signal, pageParam }) => {
      const query = { limit: pageLength, ...(pageParam === null ? {} : { cursor: pageParam }) }
      return dataOf(api.GET('/api/alerts/rules', { params: { query }, signal }))
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    // A row that has changed stays the same row, so that the focus in it stays too.
    reconcile: 'id' as const,
    placeholderData: keepPreviousData,
    refetchInterval: refreshMs,
  })

const mostCounted = 99

/** How many rules are firing, up to 100; asked again as the page of the rules is. */
export const firingRules = (api: OtelBiClient) =>
  queryOptions({
    queryKey: [...alertKeys.rules, 'firing'],
    queryFn: async ({ signal }) => {
      const query = { state: 'firing', limit: mostCounted + 1 } as const
      const { data } = await dataOf(api.GET('/api/alerts/rules', { params: { query }, signal }))
      return data.length
    },
    refetchInterval: refreshMs,
  })

export const alertRule = (api: OtelBiClient, id: number) =>
  queryOptions({
    queryKey: [...alertKeys.all, 'rule', id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/alerts/rules/{id}', { params: { path: { id } }, signal })),
    refetchInterval: refreshMs,
  })

export const alertHistory = (api: OtelBiClient, id: number) =>
  infiniteQueryOptions({
    queryKey: [...alertKeys.all, 'history', id],
    queryFn: ({ signal, pageParam }) => {
      const query = { limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) }
      const params = { path: { id }, query }
      return dataOf(api.GET('/api/alerts/rules/{id}/history', { params, signal }))
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
  })

/** What a rule would have told over the last 90 days of the data; asked once there is one. */
export const alertBacktest = (api: OtelBiClient, rule: NewRule | undefined) =>
  queryOptions({
    queryKey: [...alertKeys.all, 'backtest', rule],
    queryFn: rule
      ? ({ signal }) => dataOf(api.POST('/api/alerts/backtest', { body: rule, signal }))
      : skipToken,
    placeholderData: keepPreviousData,
    retry: false,
  })

/** The key makes a retry of the same call safe. */
export const createRule = (api: OtelBiClient, body: NewRule, key: string) =>
  dataOf(api.POST('/api/alerts/rules', { body, params: { header: { 'idempotency-key': key } } }))

type Version = Pick<AlertRule, 'id' | 'version'>

const based = ({ id, version }: Version) => ({
  path: { id },
  header: { 'if-match': `"${version}"` },
})

export const changeRule = (api: OtelBiClient, rule: Version, body: RuleChange) =>
  dataOf(api.PATCH('/api/alerts/rules/{id}', { params: based(rule), body }))

export const deleteRule = (api: OtelBiClient, rule: Version) =>
  dataOf(api.DELETE('/api/alerts/rules/{id}', { params: based(rule) }))
