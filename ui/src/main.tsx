import '@fontsource-variable/inter/wght.css'
import './styles/tokens.css'
import './styles/base.css'
import { createTypedClient } from '@otel-bi/client'
import { ErrorBoundary } from 'solid-js'
import { render } from 'solid-js/web'
import { createQueryClient } from './api/Api.tsx'
import { callsInLanguage } from './api/calls-in-language.ts'
import { App } from './app/App.tsx'
import { startFailure } from './app/start-failure.ts'
import { traceCalls } from './telemetry/trace-calls.ts'

function start(root: HTMLElement) {
  const client = createTypedClient({ baseUrl: import.meta.env.VITE_API_BASE_URL ?? '' })
  client.use(traceCalls())
  client.use(callsInLanguage(() => document.documentElement.lang))
  const queries = createQueryClient()
  // What index.html says while nothing has started.
  root.replaceChildren()
  render(
    () => (
      <ErrorBoundary fallback={failure}>
        <App client={client} queries={queries} />
      </ErrorBoundary>
    ),
    root,
  )
}

function failure(error: unknown) {
  reportError(error)
  return startFailure(error)
}

function startOrSayWhy() {
  const root = document.getElementById('app') ?? document.body
  try {
    start(root)
  } catch (error) {
    root.replaceChildren(failure(error))
  }
}

startOrSayWhy()
