/** The dashboard in English, and the list of what every other language has to translate. */
export const en = {
  appName: 'OTel BI',
  skipToContent: 'Skip to content',
  navigation: 'Pages',
  pageTitle: (page: string) => `${page} · OTel BI`,
  overview: 'Overview',
  overviewLead: 'Both businesses at a glance.',
  pageNotFound: 'There is no page at this URL',
  backToOverview: 'Back to the overview',

  theme: 'Theme',
  themes: { system: 'System theme', light: 'Light theme', dark: 'Dark theme' },
  language: 'Language',

  channel: 'Channel',
  channels: { all: 'All', reseller: 'Reseller', internet: 'Internet' },
  granularity: 'Granularity',
  granularities: { day: 'Day', week: 'Week', month: 'Month' },
  view: 'View',
  views: { chart: 'Chart', table: 'Table' },

  sources: {
    mssql: 'SQL Server',
    embedded: 'Sample data',
    store: 'PostgreSQL',
    traces: 'Trace store',
  },
  asOf: (date: string) => `Data to ${date}`,
  asOfInstant: (instant: string) => `As of ${instant}`,
  localTimes: 'Times in your time zone',
  longestRange: (date: string) => `Up to 10 years to ${date}`,
  comparedWith: (range: string) => `compared with ${range}`,
  notCompared: 'not compared',
  previousIncomplete: 'the data do not cover the whole previous window',
  currencyAsStored: 'Amounts as stored, not converted',

  was: (value: string) => `was ${value}`,
  noComparison: 'no earlier figure',
  rose: 'up',
  fell: 'down',
  unchanged: 'unchanged',

  adventureWorks: 'AdventureWorks',
  wideWorldImporters: 'WideWorldImporters',
  explore: 'Explore',
  savedViews: 'Saved views',
  jobs: 'Jobs',
  reports: 'Reports',
  audit: 'Audit',
  apiDocs: 'API',
  find: 'Find',
  findAnything: 'Find pages, measures and saved views',
  kpis: 'Key figures',
  aw: {
    revenue: 'Revenue',
    orders: 'Orders',
    units: 'Units',
    customers: 'Customers',
    averageOrderValue: 'Average order',
    grossMargin: 'Gross margin',
  },
  ofRevenue: (ratio: string) => `${ratio} of revenue`,
  wwi: {
    revenue: 'Revenue excl. tax',
    includingTax: (amount: string) => `${amount} incl. tax`,
    profit: 'Profit',
    invoices: 'Invoices',
    units: 'Units',
    customers: 'Customers',
    averageInvoice: 'Average invoice',
  },

  units: { days: 'days', 'units per month': 'units per month' },
  explain: (label: string) => `What ${label} means`,
  meanings: {
    aw: {
      revenue: 'Sum of SalesAmount over the window.',
      orders: 'Distinct sales order numbers.',
      units: 'Sum of OrderQuantity.',
      customers: 'Distinct resellers plus distinct internet customers.',
      averageOrderValue: 'Revenue divided by orders.',
      grossMargin: 'SalesAmount less TotalProductCost, and its share of revenue.',
    },
    wwi: {
      revenue: 'Sum of Total Excluding Tax over the window; below it the sum including tax.',
      profit: 'Sum of Profit, and its share of the revenue excluding tax.',
      invoices: 'Distinct invoices.',
      units: 'Sum of Quantity.',
      customers:
        'Distinct known customers. Sales to unknown customers count in every amount, but as no customer.',
      averageInvoice: 'Revenue excluding tax divided by invoices.',
    },
    change:
      'Change: the figure of these dates less that of the dates it is compared with, divided by the latter. When the latter is negative, the difference is shown instead.',
  },

  history: {
    titles: {
      day: 'Revenue and gross margin per day',
      week: 'Revenue and gross margin per week',
      month: 'Revenue and gross margin per month',
    },
    asTable: (title: string) => `${title}, as a table`,
    weekOf: (date: string) => `week of ${date}`,
    keyboard:
      'Use the left and right arrow keys to read single periods; the table view contains every value.',
    meaning: [
      'Revenue is the sum of SalesAmount of a period, gross margin what remains of it after TotalProductCost.',
      'All periods in the warehouse, whatever the range of the key figures. Weeks begin on Monday; the first and the last period may be incomplete.',
      'Reseller orders are booked in batches near month ends, so most days show internet orders alone.',
    ],
    shadedWindow: 'Shaded: the window of the key figures',
  },

  split: {
    meaning: {
      aw: [
        'Revenue: sum of SalesAmount over the window. Share: of the revenue of all rows. Margin: SalesAmount less TotalProductCost, as a share of the revenue of the row.',
      ],
      wwi: [
        'Revenue: sum of Total Excluding Tax over the window. Share: of the revenue of all rows. Margin: Profit as a share of the revenue of the row.',
        'Sales to customers unknown to the warehouse are listed as such, not left out.',
      ],
    },
    byChannel: 'Revenue by channel',
    byCategory: 'Revenue by category',
    byTerritory: 'Revenue by territory',
    bySalesTerritory: 'Revenue excl. tax by sales territory',
    byBuyingGroup: 'Revenue excl. tax by buying group',
    channel: 'Channel',
    category: 'Category',
    territory: 'Territory',
    salesTerritory: 'Sales territory',
    buyingGroup: 'Buying group',
    revenue: 'Revenue',
    share: 'Share',
    margin: 'Margin',
    unknownCustomer: 'Unknown customer',
  },

  table: {
    region: (table: string) => `${table}: table`,
    search: 'Search',
    searchIn: (table: string) => `Search in ${table}`,
    shown: (shown: string, all: string, count: number) => {
      const rows = count === 1 ? 'row' : 'rows'
      return shown === all ? `${all} ${rows}` : `${shown} of ${all} ${rows}`
    },
    nothingFound: 'No row contains all of these words.',
  },

  close: 'Close',
  loadMore: 'Load more',
  loading: 'Loading',
  updating: 'Updating',
  noData: 'Nothing to show yet',
  noRows: 'The warehouse contains no sales, so there is no window to measure.',
  noSales: 'No sales in this window. Choose a longer range.',

  retry: 'Try again',
  retrying: 'Retrying…',
  healing: 'It is retried every few seconds.',
  code: 'Code',
  trace: 'Trace',
  traces: 'Traces',
  reload: 'Reload',
  offline: {
    title: 'The browser is offline',
    meaning: {
      nothing: 'The figures load as soon as the connection is back.',
      'earlier-choice':
        'The figures below are for what was chosen before. The new ones load as soon as the connection is back.',
      older:
        'The figures below are from before. They are refreshed as soon as the connection is back.',
    },
  },
  pageFailed: {
    title: 'This page cannot be shown',
    meaning: (reason: string) =>
      `Something in it failed: ${reason}. Try again, or open another page. If it happens again, send this text to the administrators of OTel BI.`,
  },
  staleShown: 'The figures below are older.',
  problems: {
    invalid_request: 'The request is not valid',
    malformed_request: 'The request cannot be read',
    unauthenticated: 'Please sign in',
    forbidden: 'Your role does not allow this',
    rate_limited: 'Too many requests; try again in a minute',
    name_taken: 'You have something with this name already',
    precondition_failed: 'It was changed since you opened it',
    precondition_required: 'The request must say which version it changes',
    too_many_saved_views: 'No more views can be saved',
    job_running: 'The job is queued or running already',
    not_found: 'Nothing was found at this URL',
    method_not_allowed: 'This URL does not allow that method',
    content_too_large: 'The request is too large',
    unsupported_media_type: 'The server does not accept this content type',
    idempotency_key_reused: 'This was already sent with different content',
    no_data: 'There is no data to compute this from',
    not_forecastable: 'This series cannot be forecast',
    export_too_large: 'There are more rows than this file format can hold',
    report_storage_unavailable: 'Reports cannot be written or read at the moment',
    report_incomplete: 'A section of the report is not available',
    overloaded: 'Too many requests are queued already',
    forecast_overloaded: 'Too many forecasts are queued already',
    forecast_timeout: 'The forecast took too long',
    internal_error: 'Something went wrong on our side',
    upstream_unavailable: 'A service does not answer',
    store_unavailable: 'The store does not answer',
    warehouse_unavailable: 'The warehouse does not answer',
    warehouse_timeout: 'The warehouse took too long',
    script_missing: 'This part of the page is not on the server: reload to get the newest version',
    unreachable: 'The server cannot be reached',
    unexpected_answer: 'The server returned a response that cannot be read',
  },
}

export type Messages = typeof en
