import type { OtelBiClient } from '@otel-bi/client'
import { type DashboardPath, dashboardPaths } from '@otel-bi/contract/dashboard'
import { Route, Router } from '@solidjs/router'
import type { QueryClient } from '@tanstack/solid-query'
import { type Component, For, lazy } from 'solid-js'
import { ApiProvider } from '../api/Api.tsx'
import { UserProvider } from '../auth/UserProvider.tsx'
import { I18nProvider } from '../i18n/I18n.tsx'
import { OverviewPage } from '../pages/overview/OverviewPage.tsx'
import { ThemeProvider } from '../theme/Theme.tsx'
import { Shell } from './Shell.tsx'

// The landing page comes with the first script; every other page is fetched when it is opened.
const NotFound = lazy(async () => ({
  default: (await import('../pages/not-found/NotFound.tsx')).NotFound,
}))
const AdventureWorksPage = lazy(async () => ({
  default: (await import('../pages/adventure-works/AdventureWorksPage.tsx')).AdventureWorksPage,
}))
const WideWorldImportersPage = lazy(async () => ({
  default: (await import('../pages/wide-world-importers/WideWorldImportersPage.tsx'))
    .WideWorldImportersPage,
}))
const JobsPage = lazy(async () => ({
  default: (await import('../pages/jobs/JobsPage.tsx')).JobsPage,
}))
const ReportsPage = lazy(async () => ({
  default: (await import('../pages/reports/ReportsPage.tsx')).ReportsPage,
}))
const AuditPage = lazy(async () => ({
  default: (await import('../pages/audit/AuditPage.tsx')).AuditPage,
}))
const TracesPage = lazy(async () => ({
  default: (await import('../pages/traces/TracesPage.tsx')).TracesPage,
}))

const pages: Record<DashboardPath, Component> = {
  '/': OverviewPage,
  '/adventureworks': AdventureWorksPage,
  '/wideworldimporters': WideWorldImportersPage,
  '/jobs': JobsPage,
  '/reports': ReportsPage,
  '/audit': AuditPage,
  '/traces': TracesPage,
}

export function App(props: { client: OtelBiClient; queries: QueryClient }) {
  return (
    <ThemeProvider>
      <I18nProvider>
        <ApiProvider client={props.client} queries={props.queries}>
          <UserProvider>
            <Router root={Shell}>
              <For each={dashboardPaths}>
                {(path) => <Route path={path} component={pages[path]} />}
              </For>
              <Route path="*" component={NotFound} />
            </Router>
          </UserProvider>
        </ApiProvider>
      </I18nProvider>
    </ThemeProvider>
  )
}
