import { metricModels } from '@otel-bi/contract/metrics/models'
import { ofDomains, type ToolDeclaration } from './declaration.ts'

const models = Object.values(metricModels).flat()

const ofModels = (rest = '') => ({
  choose: {
    name: 'model',
    about: models.map(({ domain, id, about }) => `${domain}.${id}: ${about.en}`).join(' '),
  },
  operations: Object.fromEntries(
    models.map(({ domain, id }) => [`${domain}.${id}`, `GET /api/${domain}/metrics/${id}${rest}`]),
  ),
  page: (model: string) => `/explore/${model.replace('.', '/')}`,
})

/** Questions in the words of the metric models. */
export const metricTools: readonly ToolDeclaration[] = [
  {
    name: 'list_metric_models',
    title: 'List metric models',
    about:
      'Start here: the measures and dimensions that ask_metrics, explain_change, list_members and list_rows know, with their meanings, units and hierarchies.',
    ...ofDomains((domain) => `/api/${domain}/metrics`),
    page: () => '/explore',
  },
  {
    name: 'ask_metrics',
    title: 'Ask a metric question',
    about:
      'Measures by dimension and time, of a range and compared with another: revenue by territory last quarter against the year before. Values are computed by the source; never add shown rows up yourself.',
    ...ofModels(),
  },
  {
    name: 'explain_change',
    title: 'Why did a measure change?',
    about:
      'How much each member of each dimension contributed to the change of a measure between two ranges, and the smallest set that explains most of it.',
    ...ofModels('/drivers'),
  },
  {
    name: 'list_members',
    title: 'List members of a dimension',
    about: 'The keys and labels to filter a question by, found by a part of the label.',
    ...ofModels('/values'),
  },
  {
    name: 'list_rows',
    title: 'List the rows behind a number',
    about: 'The rows of the fact that a question is computed from, a page at a time.',
    ...ofModels('/rows'),
  },
]
