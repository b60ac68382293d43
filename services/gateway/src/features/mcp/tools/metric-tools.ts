import { metricModels } from '@otel-bi/contract/metrics/models'
import { ofDomains, type ToolDeclaration } from './declaration.ts'
import { type Asked, same } from './page.ts'

const models = Object.values(metricModels).flat()

const ofModels = (rest = '') => ({
  choose: {
    name: 'model',
    about: models.map(({ domain, id, about }) => `${domain}.${id}: ${about.en}`).join(' '),
  },
  operations: Object.fromEntries(
    models.map(({ domain, id }) => [`${domain}.${id}`, `GET /api/${domain}/metrics/${id}${rest}`]),
  ),
})

const explore = ({ choice }: Asked) => `/explore/${choice.replace('.', '/')}`
const days = same('range', 'from', 'to')
const comparison = same('compare', 'compare_from', 'compare_to')

/** Questions in the words of the metric models. */
export const metricTools: readonly ToolDeclaration[] = [
  {
    name: 'list_metric_models',
    title: 'List metric models',
    about:
      'Start here: the measures and dimensions that ask_metrics, explain_change, list_members and list_rows know, with their meanings, units and hierarchies.',
    ...ofDomains((domain) => `/api/${domain}/metrics`),
    page: { path: '/explore' },
  },
  {
    name: 'ask_metrics',
    title: 'Ask a metric question',
    about:
      'Measures by dimension and time, of a range and compared with another: revenue by territory last quarter against the year before. Values are computed by the source; never add shown rows up yourself.',
    ...ofModels(),
    page: {
      path: explore,
      carries: {
        ...same('measures', 'by', 'grain', 'where', 'order', 'limit', 'others'),
        ...days,
        ...comparison,
      },
      also: ({ given }) => ({ detail: given.explain === true ? 'explain' : undefined }),
    },
  },
  {
    name: 'explain_change',
    title: 'Why did a measure change?',
    about:
      'How much each member of each dimension contributed to the change of a measure between two ranges, and the smallest set that explains most of it.',
    ...ofModels('/drivers'),
    page: {
      path: explore,
      carries: { measure: 'measures', ...same('by', 'where'), ...days, ...comparison },
      also: () => ({ detail: 'drivers' }),
    },
  },
  {
    name: 'list_members',
    title: 'List members of a dimension',
    about: 'The keys and labels to filter a question by, found by a part of the label.',
    ...ofModels('/values'),
    page: { path: explore, carries: { dimension: 'by' } },
  },
  {
    name: 'list_rows',
    title: 'List the rows behind a number',
    about: 'The rows of the fact that a question is computed from, a page at a time.',
    ...ofModels('/rows'),
    page: {
      path: explore,
      carries: { ...days, ...same('where') },
      also: ({ given }) => ({ detail: given.explain === true ? 'rows,explain' : 'rows' }),
    },
  },
]
