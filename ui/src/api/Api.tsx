import { mayPass, type OtelBiClient } from '@otel-bi/client'
import { QueryClient, QueryClientProvider } from '@tanstack/solid-query'
import { createContext, type ParentProps, useContext } from 'solid-js'

const healingIntervalMs = 10_000
const staleTimeMs = 60_000

/**
 * Failures are not retried silently: they are shown at once, and the request is repeated every
 * few seconds until they heal. A refusal would only be repeated, so it is left alone.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        staleTime: staleTimeMs,
        refetchInterval: ({ state }) =>
          state.status === 'error' && mayPass(state.error) ? healingIntervalMs : false,
      },
      // What is clicked while offline fails at once and says so: nothing happens later unasked.
      mutations: { networkMode: 'always' },
    },
  })
}

const ApiContext = createContext<OtelBiClient>()

/** @throws Error outside of an ApiProvider. */
export function useApi(): OtelBiClient {
  const client = useContext(ApiContext)
  if (!client) throw new Error('useApi needs an ApiProvider above it')
  return client
}

export function ApiProvider(props: ParentProps<{ client: OtelBiClient; queries: QueryClient }>) {
  return (
    <QueryClientProvider client={props.queries}>
      <ApiContext.Provider value={props.client}>{props.children}</ApiContext.Provider>
    </QueryClientProvider>
  )
}
