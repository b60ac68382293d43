import type { OtelBiClient, Schemas } from '@otel-bi/clients/client'
import { queryOptions, useQuery } from '@tanstack/solid-query'
import { type Accessor, createContext, type ParentProps, useContext } from 'solid-js'
import { useApi } from '../api/Api.tsx'
import { dataOf } from '../api/problem.ts'
import { QueryView } from '../components/QueryView.tsx'

type Config = Schemas['Config']

const ConfigContext = createContext<Config>()

/** @throws Error outside of a ConfigGate. */
export function useConfig(): Config {
  const config = useContext(ConfigContext)
  if (!config) throw new Error('useConfig needs a ConfigGate above it')
  return config
}

const configQuery = (api: OtelBiClient) =>
  queryOptions({
    queryKey: ['config'],
    queryFn: ({ signal }) => dataOf(api.GET('/api/config', { signal })),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Whether there is a page that shows traces; false until the settings are known. */
export function useKeepsTraces(): Accessor<boolean> {
  const api = useApi()
  const query = useQuery(() => configQuery(api))
  return () => query.isSuccess && query.data.telemetry.traces
}

/** Asks the gateway for its settings before anything else; pages below can rely on them. */
export function ConfigGate(props: ParentProps) {
  const api = useApi()
  const query = useQuery(() => configQuery(api))
  return (
    <QueryView query={query} skeleton={null}>
      {(config) => (
        <ConfigContext.Provider value={config()}>{props.children}</ConfigContext.Provider>
      )}
    </QueryView>
  )
}
