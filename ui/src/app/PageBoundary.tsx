import { useLocation } from '@solidjs/router'
import { createEffect, ErrorBoundary, on, onMount, type ParentProps } from 'solid-js'
import { SessionButton, SessionNotice } from '../auth/SessionNotice.tsx'
import { useI18n } from '../i18n/I18n.tsx'

/** A page that fails leaves everything around it usable, says so, and is forgotten with the next page. */
export function PageBoundary(props: ParentProps) {
  return (
    <ErrorBoundary fallback={(error, reset) => <PageFailure error={error} reset={reset} />}>
      {props.children}
    </ErrorBoundary>
  )
}

function PageFailure(props: { error: unknown; reset: () => void }) {
  const { messages } = useI18n()
  const place = useLocation()
  // For the console and error collectors.
  onMount(() => reportError(props.error))
  createEffect(
    on(
      () => place.pathname,
      () => props.reset(),
      { defer: true },
    ),
  )
  return (
    <SessionNotice
      state="page-failed"
      title={messages().pageFailed.title}
      meaning={messages().pageFailed.meaning(String(props.error))}
    >
      <SessionButton onClick={() => props.reset()}>{messages().retry}</SessionButton>
    </SessionNotice>
  )
}
