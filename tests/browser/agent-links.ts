/** A question by a tool of `/mcp`, and what its page asks the API for. */
export type AgentQuestion = readonly [tool: string, given: Record<string, unknown>, asks: string]

/** One for each way in which a link carries arguments to a page. */
export const agentQuestions: readonly AgentQuestion[] = [
  [
    'ask_metrics',
    { model: 'wwi.sales', by: 'sales_territory', range: 'last_quarter', explain: true },
    '/api/wwi/metrics/sales?by=sales_territory&range=last_quarter&explain=true',
  ],
  [
    'explain_change',
    {
      ...{ model: 'aw.sales', measure: 'orders', by: 'country', range: 'last_year' },
      ...{ compare: 'previous_year', where: ['channel:internet'] },
    },
    '/api/aw/metrics/sales/drivers?measure=orders&by=country&range=last_year&compare=previous_year&where=channel:internet',
  ],
  [
    'list_rows',
    { model: 'aw.sales', from: '2013-11-01', to: '2013-11-30', where: ['country:France'] },
    '/api/aw/metrics/sales/rows?from=2013-11-01&to=2013-11-30&where=country:France',
  ],
  [
    'get_sales_kpis',
    { domain: 'aw', range: 'last_month', compare: 'previous_year', channel: 'internet' },
    '/api/overview?range=last_month&compare=previous_year&channel=internet',
  ],
  [
    'get_view',
    { view: 'aw.reps.scores', range: 'last_quarter', compare: 'previous_year' },
    '/api/aw/reps/scores?range=last_quarter&compare=previous_year',
  ],
  [
    'forecast_revenue',
    { domain: 'aw', horizon_days: 14, method: 'ets', channel: 'internet' },
    '/api/aw/sales/forecast?horizon_days=14&method=ets&channel=internet',
  ],
  [
    'advise_stock',
    { service_level: 0.98, days_back: 90, only_needed: false },
    '/api/wwi/stock/recommendations?service_level=0.98&days_back=90&only_needed=false',
  ],
  ['list_business_events', { kind: 'overstock' }, '/api/wwi/events?kind=overstock'],
  ['list_jobs', { service: 'wwi', status: 'failed' }, '/api/jobs/wwi?status=failed'],
  [
    'list_audit_entries',
    { domain: 'aw', actor: 'anonymous' },
    '/api/audit?domain=aw&actor=anonymous',
  ],
  [
    'list_traces',
    { service: 'aw-service', min_duration_ms: 100, errors: true },
    '/api/traces?service=aw-service&min_duration_ms=100&errors=true',
  ],
  [
    'list_saved_views',
    { search: 'revenue', whose: 'own' },
    '/api/saved-views?search=revenue&whose=own',
  ],
]

/** Whether a page asked for the path and at least these parameters. */
export function isAskedBy(asks: string, requested: string): boolean {
  const [wanted, asked] = [new URL(asks, requested), new URL(requested)]
  return (
    wanted.pathname === asked.pathname &&
    [...wanted.searchParams].every(([name, value]) =>
      asked.searchParams.getAll(name).includes(value),
    )
  )
}
