import { A } from '@solidjs/router'
import { Show } from 'solid-js'
import { useKeepsTraces } from '../config/Config.tsx'

/** A trace by its id: a link to its waterfall where traces are kept. */
export function TraceId(props: { id: string }) {
  const keepsTraces = useKeepsTraces()
  return (
    <Show when={keepsTraces} fallback={props.id}>
      <A href={`/traces?trace=${props.id}`}>{props.id}</A>
    </Show>
  )
}
