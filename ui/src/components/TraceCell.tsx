import { A } from '@solidjs/router'
import { Show } from 'solid-js'
import { useKeepsTraces } from '../config/Config.tsx'
import { Clipped } from './Clipped.tsx'

/** The trace of a row: a link to its waterfall where traces are kept, and its id in any case. */
export function TraceCell(props: { id: string | null }) {
  const keepsTraces = useKeepsTraces()
  return (
    <Show when={props.id} fallback="–">
      {(id) => (
        <Show when={keepsTraces} fallback={<Clipped text={id()} mono />}>
          <A href={`/traces?trace=${id()}`}>
            <Clipped text={id()} mono />
          </A>
        </Show>
      )}
    </Show>
  )
}
