import { exportPath } from './exports.ts'
import { jobTitles } from './job-titles.ts'
import type { Language, Texts } from './language.ts'
import type { MetricModel } from './metrics/model.ts'
import { metricModels } from './metrics/models.ts'
import { metricExportPath } from './metrics/routes.ts'
import { operationTitles } from './operation-titles.ts'
import { platformViews } from './platform-views.ts'
import { services } from './services.ts'
import { titlesOf } from './view.ts'
import { views } from './views.ts'

/** Operations that leave no row in the audit log: what a page asks before and around everything else. */
export const neverAudited: readonly string[] = [
  ...['getHealth', 'getReadiness', 'getConfig', 'getOverview', 'sendTelemetry'],
  ...['getAuditChain', 'listExports'],
]

export const actionAreas = ['aw', 'wwi', 'platform', 'jobs', 'security'] as const
type ActionArea = (typeof actionAreas)[number]
type ActionTitle = Texts & { readonly area: ActionArea }

const suffixed = ({ en, hr }: Texts, more: Texts): Texts => ({
  en: `${en}${more.en}`,
  hr: `${hr}${more.hr}`,
})
const file = { en: ', file', hr: ', datoteka' }
const statements = { en: ', SQL', hr: ', SQL' }

/** The parts of a question to a metric model, by the end of their path. */
const explored: Readonly<Record<string, Texts>> = {
  '': { en: '', hr: '' },
  '/drivers': { en: ', why it changed', hr: ', zašto se promijenilo' },
  '/rows': { en: ', rows behind a number', hr: ', redci iza broja' },
  '/values': { en: ', members of a dimension', hr: ', članovi dimenzije' },
}

function exploringTitles(model: MetricModel): (readonly [path: string, Texts])[] {
  const title = { en: `Explore: ${model.title.en}`, hr: `Istraživanje: ${model.title.hr}` }
  const path = `/api/${model.domain}/metrics/${model.id}`
  return [
    ...Object.entries(explored).map(
      ([end, more]) => [`${path}${end}`, suffixed(title, more)] as const,
    ),
    [metricExportPath(model), suffixed(title, file)],
  ]
}

/** Titles of reads that follow from a view or a model, by the path of their operation. */
const byPath = new Map<string, Texts>([
  ...views.map((view) => [view.path, titlesOf(view)] as const),
  ...[...views, ...platformViews].map(
    (view) => [exportPath(view), suffixed(titlesOf(view), file)] as const,
  ),
  ...Object.values(metricModels).flat().flatMap(exploringTitles),
])

type Operation = { readonly operationId: string; readonly path: string }
const operations: readonly Operation[] = services.gateway.routes

const titleAt = (path: string) =>
  operations
    .filter((operation) => operation.path === path)
    .map(({ operationId }) => operationTitles[operationId] ?? byPath.get(path))[0]

function operationTitle({ operationId, path }: Operation): Texts | undefined {
  const own = operationTitles[operationId] ?? byPath.get(path)
  if (own) return own
  const behind = titleAt(path.replace('/statements/', '/'))
  return behind && suffixed(behind, statements)
}

function areaOf(path: string): ActionArea {
  const domain = path.split('/')[2]
  return domain === 'aw' || domain === 'wwi' ? domain : 'platform'
}

const ofOperations = operations
  .filter(({ operationId }) => !neverAudited.includes(operationId))
  .flatMap((operation): [string, ActionTitle][] => {
    const title = operationTitle(operation)
    return title ? [[operation.operationId, { area: areaOf(operation.path), ...title }]] : []
  })

const ofPlatform = ['removeReport', 'token_refused', 'access_denied', 'rate_limited'].flatMap(
  (action): [string, ActionTitle][] => {
    const title = operationTitles[action]
    return title
      ? [[action, { area: action === 'removeReport' ? 'platform' : 'security', ...title }]]
      : []
  },
)

const ofJobs = Object.entries(jobTitles).map(([id, title]): [string, ActionTitle] => [
  id,
  { area: 'jobs', ...title },
])

/** What people call the actions of the audit log, by the code that the log keeps. */
export const actionTitles: Readonly<Record<string, ActionTitle>> = Object.fromEntries([
  ...ofOperations,
  ...ofPlatform,
  ...ofJobs,
])

/** An action in words; its code where an earlier version of the product wrote it. */
export const actionInWords = (action: string, language: Language): string =>
  actionTitles[action]?.[language] ?? action
