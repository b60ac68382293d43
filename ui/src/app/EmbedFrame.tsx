import type { ParentProps } from 'solid-js'
import { QueryView } from '../components/QueryView.tsx'
import { type Config, ConfigProvider, useConfigQuery } from '../config/Config.tsx'
import { PageBoundary } from './PageBoundary.tsx'

/** What surrounds a panel in another site: nothing that can be seen. */
export function EmbedFrame(props: ParentProps) {
  const config = useConfigQuery()
  return (
    <main id="content">
      <PageBoundary>
        <QueryView query={config} skeleton={null}>
          {(found) => (
            <ConfigProvider config={withoutTraces(found())}>{props.children}</ConfigProvider>
          )}
        </QueryView>
      </PageBoundary>
    </main>
  )
}

/** A trace is a page, which no other site may frame. */
const withoutTraces = (config: Config): Config => ({
  ...config,
  telemetry: { ...config.telemetry, traces: false },
})
