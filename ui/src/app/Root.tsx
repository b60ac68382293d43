import { embedPath } from '@otel-bi/contract/dashboard'
import { useLocation } from '@solidjs/router'
import { type ParentProps, Show } from 'solid-js'
import { EmbedFrame } from './EmbedFrame.tsx'
import { Shell } from './Shell.tsx'

/** Surrounds every page by the shell, but the one that other sites frame. */
export function Root(props: ParentProps) {
  const place = useLocation()
  return (
    <Show when={place.pathname === embedPath} fallback={<Shell>{props.children}</Shell>}>
      <EmbedFrame>{props.children}</EmbedFrame>
    </Show>
  )
}
