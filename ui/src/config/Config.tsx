import { dataOf, type OtelBiClient, type Schemas } from '@otel-bi/client'
import { queryOptions, type UseQueryResult, useQuery } from '@tanstack/solid-query'
import { createContext, type ParentProps, useContext } from 'solid-js'
import { useApi } from '../api/Api.tsx'

export type Config = Schemas['Config']

const ConfigContext = createContext<Config>()

/** @throws Error outside of a ConfigProvider. */
export function useConfig(): Config {
  const config = useContext(ConfigContext)
  if (!config) throw new Error('useConfig needs a ConfigProvider above it')
  return config
}

const configQuery = (api: OtelBiClient) =>
  queryOptions({
    queryKey: ['config'],
    queryFn: ({ signal }) => dataOf(api.GET('/api/config', { signal })),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Whether there is a page that shows traces; false where the settings are not known. */
export function useKeepsTraces(): boolean {
  return useContext(ConfigContext)?.telemetry.traces ?? false
}

/** The gateway's settings, requested once, before anything else. */
export function useConfigQuery(): UseQueryResult<Config> {
  const api = useApi()
  return useQuery(() => configQuery(api))
}

export function ConfigProvider(props: ParentProps<{ config: Config }>) {
  return <ConfigContext.Provider value={props.config}>{props.children}</ConfigContext.Provider>
}
