import { awEndpoints } from '@otel-bi/contract/aw/endpoints'
import { statementRoutesOf } from '@otel-bi/contract/statements'
import { wwiEndpoints } from '@otel-bi/contract/wwi/endpoints'
import { domainPage, ofDomains, only, type ToolDeclaration } from './declaration.ts'
import { type Asked, same } from './page.ts'

/** Views that have a tool of their own, below. */
const special = /\/(?:forecast|anomalies|recommendations|events)$/

const endpoints = [...awEndpoints, ...wwiEndpoints]
const views = endpoints.flatMap((endpoint) =>
  'view' in endpoint && !special.test(endpoint.view.path) ? [endpoint.view] : [],
)
const statements = statementRoutesOf(endpoints.map(({ route }) => route))

const keyOf = (path: string) => path.replace(/^\/api\//, '').replaceAll('/', '.')
const operationsOf = (routes: readonly { readonly path: string }[], prefix: RegExp) =>
  Object.fromEntries(routes.map(({ path }) => [keyOf(path.replace(prefix, '/')), `GET ${path}`]))

const window = same('days_back', 'range', 'from', 'to')
const comparison = same('compare', 'compare_from', 'compare_to')

/** Figures and their history are on the Overview, every other table on the page of its business. */
const pageOfView = (asked: Asked) =>
  /\.(?:sales\.(?:kpis|history)|anomalies)$/.test(asked.choice) ? '/' : domainPage(asked)

/** The tables of the dashboard, and what is computed from them. */
export const viewTools: readonly ToolDeclaration[] = [
  {
    name: 'get_view',
    title: 'Get the rows of a view',
    about: 'A table of the dashboard with its figures.',
    choose: {
      name: 'view',
      about: views.map(({ path, title }) => `${keyOf(path)}: ${title}.`).join(' '),
    },
    operations: operationsOf(views, /\/$/),
    page: {
      path: pageOfView,
      carries: { ...window, ...comparison, ...same('channel', 'granularity') },
    },
  },
  {
    name: 'get_sales_kpis',
    title: 'Get sales figures',
    about: 'Revenue, orders, margin and more of a window, and their change against an earlier one.',
    ...ofDomains((domain) => `/api/${domain}/sales/kpis`),
    page: { path: '/', carries: { ...window, ...comparison, ...same('channel') } },
  },
  {
    name: 'forecast_revenue',
    title: 'Forecast revenue',
    about: 'Revenue of each coming day with its intervals, the model and how well it did before.',
    ...ofDomains((domain) => `/api/${domain}/sales/forecast`),
    page: { path: domainPage, carries: same('horizon_days', 'method', 'channel') },
  },
  {
    name: 'find_anomalies',
    title: 'Find anomalies',
    about: 'Days that were outside what a forecast expected of them.',
    ...ofDomains((domain) => `/api/${domain}/anomalies`),
    page: { path: '/', carries: window },
  },
  {
    name: 'advise_stock',
    title: 'Advise what to order',
    about: 'What stock to order at WideWorldImporters, how much of it, and how soon.',
    ...only('GET /api/wwi/stock/recommendations'),
    page: {
      path: '/wideworldimporters',
      carries: same('service_level', 'days_back', 'only_needed'),
    },
  },
  {
    name: 'list_business_events',
    title: 'List business events',
    about: 'Conditions of the stock of WideWorldImporters that a scan found, and their ends.',
    ...only('GET /api/wwi/events'),
    page: { path: '/wideworldimporters', carries: same('kind', 'severity', 'state') },
  },
  {
    name: 'explain_statements',
    title: 'Show the SQL behind a view',
    about: 'The statements that the warehouse received for a view, with their values.',
    choose: {
      name: 'view',
      about: 'A view, by the path of its operation.',
    },
    operations: operationsOf(statements, /\/statements\//),
    page: {
      path: pageOfView,
      carries: {
        ...window,
        ...comparison,
        ...same('channel', 'granularity', 'horizon_days', 'method'),
        ...same('service_level', 'only_needed'),
      },
    },
  },
  {
    name: 'list_stored_results',
    title: 'List stored results',
    about: 'Rows that scheduled runs have computed and kept, the newest run first.',
    choose: { name: 'records', about: 'Which results.' },
    operations: operationsOf(
      endpoints.flatMap(({ route }) => (route.path.includes('/records/') ? [route] : [])),
      /\/records\//,
    ),
    page: { path: domainPage },
  },
]
