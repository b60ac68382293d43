import type { UseQueryResult } from '@tanstack/solid-query'
import type { ParentProps } from 'solid-js'
import { PageSkeleton } from '../components/PageSkeleton.tsx'
import { QueryView } from '../components/QueryView.tsx'
import { type Config, ConfigProvider } from '../config/Config.tsx'

/** Waits for the gateway's settings, so that pages below can rely on them. */
export function ConfigGate(props: ParentProps<{ query: UseQueryResult<Config> }>) {
  return (
    <QueryView query={props.query} skeleton={<PageSkeleton />}>
      {(config) => <ConfigProvider config={config()}>{props.children}</ConfigProvider>}
    </QueryView>
  )
}
