const byDefaultWeights = 'the page scores by the default weights'
const weights = {
  weight_attainment: byDefaultWeights,
  weight_growth: byDefaultWeights,
  weight_margin: byDefaultWeights,
  weight_breadth: byDefaultWeights,
}
const anomalies = {
  measure: 'the page marks unusual days of the revenue',
  dimension: 'the page marks unusual days of the whole',
  unexplained: 'the page marks explained days too',
}

/** What every list and table of the dashboard decides itself. */
const ofAnyTool: Readonly<Record<string, string>> = {
  limit: 'a page shows as many rows as it has room for',
  cursor: 'a page begins at the first row',
  top_n: 'a page shows all rows, and sorts them',
  run_id: 'no page shows stored results',
}

const ofTool: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  list_members: { search: 'the table of a dimension has a search of its own' },
  list_rows: { columns: 'the page shows every column' },
  get_view: weights,
  find_anomalies: anomalies,
  explain_statements: { ...weights, ...anomalies },
  list_metric_models: { domain: 'the page has the models of both' },
  list_annotations: { domain: 'notes stand on the charts of both' },
  list_alerts: { state: 'the page shows every state' },
  get_quality: { runs: 'the page shows the latest run' },
}

/** Why an argument of a tool changes nothing in the link to its page; undefined where it must. */
export const notOnPage = (tool: string, argument: string): string | undefined =>
  ofTool[tool]?.[argument] ?? ofAnyTool[argument]

/** Every reason, to find those that are over. */
export const reasonsByTool = ofTool
