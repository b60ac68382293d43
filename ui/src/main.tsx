import '@fontsource-variable/inter/wght.css'
import './styles/tokens.css'
import './styles/base.css'
import { createTypedClient } from '@otel-bi/client'
import { signInPaths } from '@otel-bi/contract/dashboard'
import { render } from 'solid-js/web'
import { createQueryClient } from './api/Api.tsx'
import { App } from './app/App.tsx'
import { traceCalls } from './telemetry/trace-calls.ts'

function start() {
  const root = document.getElementById('app')
  if (!root) throw new Error('index.html has no element with the id app')
  const client = createTypedClient({ baseUrl: import.meta.env.VITE_API_BASE_URL ?? '' })
  client.use(traceCalls())
  const queries = createQueryClient()
  render(() => <App client={client} queries={queries} />, root)
}

if (location.pathname !== signInPaths.silent) start()
else void import('./auth/silent-callback.ts').then(({ answerParent }) => answerParent())
