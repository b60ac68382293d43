import { A, useLocation } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { useApi } from '../../api/Api.tsx'
import { Panel } from '../../components/Panel.tsx'
import { storeProvenance } from '../../components/provenance.ts'
import { QueryView } from '../../components/QueryView.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { PanelMenu } from '../exports/PanelMenu.tsx'
import { traceMessages } from './messages.ts'
import { oneTrace } from './requests.ts'
import styles from './Traces.module.css'
import { Waterfall } from './Waterfall.tsx'

/** One trace, from its root to its statements. */
export function TracePanel(props: { id: string }) {
  const api = useApi()
  const words = useMessages(traceMessages)
  const location = useLocation()
  const query = useQuery(() => oneTrace(api, props.id))
  const closed = () => {
    const search = new URLSearchParams(location.search)
    search.delete('trace')
    search.delete('span')
    return `/traces?${search}`
  }
  return (
    <Panel
      testId="trace"
      title={words().waterfall}
      meaning={words().waterfallMeaning}
      provenance={storeProvenance(query, 'traces')}
      menu={<PanelMenu title={words().waterfall} anchor="trace" />}
      subtitle={<span class={styles.id}>{props.id}</span>}
      actions={<A href={closed()}>{words().close}</A>}
    >
      <QueryView query={query} skeleton={<Skeleton height="12rem" />}>
        {(trace) => <Waterfall trace={trace()} />}
      </QueryView>
    </Panel>
  )
}
