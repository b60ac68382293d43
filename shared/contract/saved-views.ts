import { z } from '@hono/zod-openapi'
import { requires } from './access.ts'
import { createdOrRepeated, ok, pageOf } from './answer.ts'
import { ifMatchHeaders } from './if-match.ts'
import { metricModels } from './metrics/models.ts'
import {
  choiceParameter,
  cursor,
  idempotencyHeaders,
  instant,
  limit,
  rowId,
  textParameter,
} from './parameters.ts'
import {
  analyticsProblems,
  bodyProblems,
  nameTakenProblem,
  notFoundProblem,
  preconditionProblems,
  tooLargeProblem,
} from './problem.ts'
import { createRoute, jsonBody, noParameters } from './route.ts'

/** Every metric model by the name that a saved view has for it: `aw.sales`. */
export const modelNames = [...metricModels.aw, ...metricModels.wwi].map(
  ({ domain, id }) => `${domain}.${id}` as const,
)

/** A user may keep this many views. */
export const mostSavedViews = 200

const name = textParameter({
  max: 120,
  description: 'Kept exactly as given; no two views of one owner have the same.',
  example: 'Internet revenue by country',
})
const description = textParameter({
  min: 0,
  max: 1_000,
  description: 'Kept exactly as given.',
  example: 'For the board.',
})
const model = z
  .enum(modelNames, `must be one of ${modelNames.join(', ')}`)
  .openapi({ description: 'The metric model that is asked.', example: 'aw.sales' })
const question = textParameter({
  min: 0,
  max: 10_000,
  description:
    'The question as in the query of a URL: the parameters of `GET /api/{domain}/metrics/{model}` but explain. Kept in canonical words: in a stable order and without defaults.',
  example: 'measures=revenue&by=country&range=last_year&where=channel%3Ainternet',
})
const layout = textParameter({
  min: 0,
  max: 2_000,
  description:
    'How the page Explore shows the question, as in the query of its URL: levels, boards, tiles, columns, zoom_from and zoom_to.',
  example: 'boards=channel%2Ccategory',
})
const shared = z
  .boolean('must be true or false')
  .openapi({ description: 'Whether every user may see it. Default: false.', example: true })

export const NewSavedView = z
  .strictObject({
    name,
    description: description.default(''),
    model,
    question,
    layout: layout.default(''),
    shared: shared.default(false),
  })
  .openapi('NewSavedView')
export type NewSavedView = z.output<typeof NewSavedView>

export const SavedViewChange = z
  .strictObject({
    name: name.optional(),
    description: description.optional(),
    question: question.optional(),
    layout: layout.optional(),
    shared: shared.optional(),
  })
  .openapi('SavedViewChange', { description: 'What is to change; the rest stays.' })
export type SavedViewChange = z.output<typeof SavedViewChange>

const missing = z.strictObject({
  kind: z.enum(['model', 'measure', 'dimension', 'words']).openapi({
    description: 'What is not there any more; `words` are not part of the grammar.',
  }),
  name: z.string().openapi({ example: 'gross_margin' }),
  message: z.string().openapi({
    example: 'There is no measure gross_margin in aw.sales any more; the view opens without it.',
  }),
})
export type MissingWord = z.output<typeof missing>

export const SavedView = z
  .strictObject({
    id: z.int().openapi({ example: 1 }),
    name: z.string().openapi({ example: 'Internet revenue by country' }),
    description: z.string().openapi({ example: 'For the board.' }),
    owner: z.string().openapi({ description: 'The subject of their token.', example: 'ana' }),
    owner_name: z.string().openapi({
      description:
        'What the token called them, its claim `name` or `preferred_username`, when they last changed the view; else the subject.',
      example: 'Ana Anić',
    }),
    mine: z.boolean().openapi({ description: 'Whether the caller is the owner.' }),
    model: z.string().openapi({ example: 'aw.sales' }),
    question: z.string().openapi({ example: 'measures=revenue&by=country&range=last_year' }),
    layout: z.string().openapi({ example: 'boards=channel%2Ccategory' }),
    shared: z.boolean(),
    starred: z.boolean().openapi({ description: 'Whether the caller has starred it.' }),
    version: z.int().openapi({ description: 'Grows with every change; the ETag.', example: 1 }),
    created_at: instant('When it was saved.'),
    updated_at: instant('When it was last changed.'),
    missing: z.array(missing).openapi({
      description: 'What the question names and the model no longer has; it opens without these.',
      example: [],
    }),
  })
  .openapi('SavedView')
export type SavedView = z.output<typeof SavedView>

const tags = ['Saved views']
const id = rowId('The id of the saved view.')
const params = z.strictObject({ id })
const answer = ok('The saved view; its ETag is its version', SavedView)
const problems = { ...analyticsProblems, ...notFoundProblem }

const listSavedViewsRoute = createRoute({
  method: 'get',
  path: '/api/saved-views',
  operationId: 'listSavedViews',
  tags,
  summary: 'Saved views: starred ones first, then the newest',
  description: 'The caller’s own views and those that others share.',
  ...requires('viewer'),
  request: {
    query: z.strictObject({
      search: textParameter({
        max: 200,
        description:
          'Words that must all occur in the name, the description or the owner, whatever the case and the marks: cacak finds Čačak.',
        example: 'internet',
      }).optional(),
      whose: choiceParameter(
        ['own', 'shared', 'starred'],
        'Only the caller’s own, only shared ones, or only those that the caller has starred. Default: all that the caller may see.',
      ).optional(),
      limit: limit.optional(),
      cursor: cursor.optional(),
    }),
  },
  responses: {
    ...ok('A page of saved views', pageOf(SavedView).openapi('SavedViewPage')),
    ...analyticsProblems,
  },
})

const getSavedViewRoute = createRoute({
  method: 'get',
  path: '/api/saved-views/{id}',
  operationId: 'getSavedView',
  tags,
  summary: 'One saved view',
  description:
    'One of the caller’s own or a shared one; to anyone else there is none. What its question names and its model no longer has is in `missing`.',
  ...requires('viewer'),
  request: { query: noParameters, params },
  responses: { ...answer, ...problems },
})

const createSavedViewRoute = createRoute({
  method: 'post',
  path: '/api/saved-views',
  operationId: 'createSavedView',
  tags,
  summary: 'Save a view',
  description: `A user may keep ${mostSavedViews} views; one more gets 422. A retry with the same Idempotency-Key returns 200 and the view that the first call created, as it is now; a different request with that key returns 422.`,
  ...requires('analyst'),
  request: {
    query: noParameters,
    headers: idempotencyHeaders,
    body: jsonBody(NewSavedView),
  },
  responses: {
    ...createdOrRepeated('/api/saved-views', SavedView, {
      created: 'The saved view',
      repeated: 'The view that the same request created',
    }),
    ...analyticsProblems,
    ...bodyProblems,
    ...nameTakenProblem,
  },
})

const changeSavedViewRoute = createRoute({
  method: 'patch',
  path: '/api/saved-views/{id}',
  operationId: 'changeSavedView',
  tags,
  summary: 'Rename, describe, share or unshare a view, or save another question in it',
  description:
    'Only its owner may. Of several changes that are based on one version the first is kept; the others get 412 with who changed it and when.',
  ...requires('analyst'),
  request: {
    query: noParameters,
    params,
    headers: ifMatchHeaders,
    body: jsonBody(SavedViewChange),
  },
  responses: {
    ...answer,
    ...problems,
    ...bodyProblems,
    ...nameTakenProblem,
    ...preconditionProblems,
  },
})

const deleteSavedViewRoute = createRoute({
  method: 'delete',
  path: '/api/saved-views/{id}',
  operationId: 'deleteSavedView',
  tags,
  summary: 'Delete a view',
  description:
    'The owner, or an admin if it is shared. Returns the view as it was, so that it can be saved again.',
  ...requires('analyst'),
  request: { query: noParameters, params, headers: ifMatchHeaders },
  responses: { ...answer, ...problems, ...tooLargeProblem, ...preconditionProblems },
})

const starSavedViewRoute = createRoute({
  method: 'put',
  path: '/api/saved-views/{id}/star',
  operationId: 'starSavedView',
  tags,
  summary: 'Star a view',
  description: 'For the caller alone. Starring twice changes nothing.',
  ...requires('viewer'),
  request: { query: noParameters, params },
  responses: { ...answer, ...problems, ...tooLargeProblem },
})

const unstarSavedViewRoute = createRoute({
  method: 'delete',
  path: '/api/saved-views/{id}/star',
  operationId: 'unstarSavedView',
  tags,
  summary: 'Remove the star of a view',
  description: 'For the caller alone. Without a star it changes nothing.',
  ...requires('viewer'),
  request: { query: noParameters, params },
  responses: { ...answer, ...problems, ...tooLargeProblem },
})

export const savedViewRoutes = {
  list: listSavedViewsRoute,
  create: createSavedViewRoute,
  get: getSavedViewRoute,
  change: changeSavedViewRoute,
  delete: deleteSavedViewRoute,
  star: starSavedViewRoute,
  unstar: unstarSavedViewRoute,
} as const
