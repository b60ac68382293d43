type Unit = { readonly from: string; readonly value: number | null }

/** The answer of a service to a question for revenue per day. */
export const metricAnswer = (units: readonly Unit[], dataVersion = 'v1') => ({
  data: units.map(({ from, value }) => ({
    values: { revenue: value },
    comparison: null,
    change: null,
    share: { revenue: null },
    period: { from, to: from, partial: false },
    members: {},
    others: false,
  })),
  meta: {
    as_of: units.at(-1)?.from ?? null,
    from: units[0]?.from ?? null,
    to: units.at(-1)?.from ?? null,
    generated_at: '2026-01-31T08:00:00.000Z',
    source: 'embedded',
    row_count: units.length,
    currencies: [],
    data_version: dataVersion,
    model: 'sales',
    parameters: { question: '', explain: false, statements: 'not_requested' },
    totals: { values: {}, comparison: null, change: null, share: {} },
    truncated: false,
    range: 'last_30_days',
    compare: 'none',
    comparison: null,
    complete: true,
    grain: 'day',
    measures: [],
    facts: [],
    statements: null,
  },
})
