import type { OtelBiClient } from '@otel-bi/client'
import {
  type DashboardPath,
  dashboardPaths,
  embedPath,
  exploreRoute,
} from '@otel-bi/contract/dashboard'
import { Route, type RoutePreloadFuncArgs, Router } from '@solidjs/router'
import type { QueryClient } from '@tanstack/solid-query'
import { type Component, For } from 'solid-js'
import { ApiProvider } from '../api/Api.tsx'
import { UserProvider } from '../auth/UserProvider.tsx'
import { fromScript } from '../components/from-script.tsx'
import { I18nProvider } from '../i18n/I18n.tsx'
import { OverviewPage } from '../pages/overview/OverviewPage.tsx'
import { ThemeProvider } from '../theme/Theme.tsx'
import { embedChoices } from './embed-choices.ts'
import { Root } from './Root.tsx'

// The landing page comes with the first script; every other page is fetched when it is opened.
const NotFound = fromScript(
  'not-found',
  async () => (await import('../pages/not-found/NotFound.tsx')).NotFound,
)
const AdventureWorksPage = fromScript(
  'adventure-works',
  async () => (await import('../pages/adventure-works/AdventureWorksPage.tsx')).AdventureWorksPage,
)
const WideWorldImportersPage = fromScript(
  'wide-world-importers',
  async () =>
    (await import('../pages/wide-world-importers/WideWorldImportersPage.tsx'))
      .WideWorldImportersPage,
)
const ExplorePage = fromScript(
  'explore',
  async () => (await import('../pages/explore/ExplorePage.tsx')).ExplorePage,
)
const ViewsPage = fromScript(
  'views',
  async () => (await import('../pages/views/ViewsPage.tsx')).ViewsPage,
)
const AlertsPage = fromScript(
  'alerts',
  async () => (await import('../pages/alerts/AlertsPage.tsx')).AlertsPage,
)
const JobsPage = fromScript(
  'jobs',
  async () => (await import('../pages/jobs/JobsPage.tsx')).JobsPage,
)
const ReportsPage = fromScript(
  'reports',
  async () => (await import('../pages/reports/ReportsPage.tsx')).ReportsPage,
)
const AuditPage = fromScript(
  'audit',
  async () => (await import('../pages/audit/AuditPage.tsx')).AuditPage,
)
const TracesPage = fromScript(
  'traces',
  async () => (await import('../pages/traces/TracesPage.tsx')).TracesPage,
)

const EmbedPage = fromScript(
  'embed',
  async () => (await import('../pages/embed/EmbedPage.tsx')).EmbedPage,
)

type Page = Component & { readonly preload?: () => void }

const pages: Record<DashboardPath, Page> = {
  '/': OverviewPage,
  '/adventureworks': AdventureWorksPage,
  '/wideworldimporters': WideWorldImportersPage,
  '/explore': ExplorePage,
  '/views': ViewsPage,
  '/alerts': AlertsPage,
  '/jobs': JobsPage,
  '/reports': ReportsPage,
  '/audit': AuditPage,
  '/traces': TracesPage,
}

/** Fetches the script of the page that is opened while the gateway's settings are still coming. */
const preloadPage = ({ location }: RoutePreloadFuncArgs) => {
  const top = dashboardPaths.find((path) => path === `/${location.pathname.split('/')[1]}`)
  if (top) pages[top].preload?.()
}

export function App(props: { client: OtelBiClient; queries: QueryClient }) {
  const chosen = embedChoices(location)
  return (
    <ThemeProvider fixed={chosen.theme}>
      <I18nProvider fixed={chosen.language}>
        <ApiProvider client={props.client} queries={props.queries}>
          <UserProvider>
            <Router root={Root} rootPreload={preloadPage}>
              <For each={dashboardPaths}>
                {(path) => <Route path={path} component={pages[path]} />}
              </For>
              <Route path={embedPath} component={EmbedPage} />
              <Route path={exploreRoute} component={ExplorePage} />
              <Route path="*" component={NotFound} />
            </Router>
          </UserProvider>
        </ApiProvider>
      </I18nProvider>
    </ThemeProvider>
  )
}
