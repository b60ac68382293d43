import { z } from '@hono/zod-openapi'
import { requires } from './access.ts'
import { ok, pageOf } from './answer.ts'
import {
  choiceParameter,
  cursor,
  idempotencyHeaders,
  instant,
  isoDate,
  limit,
  rowId,
  textParameter,
} from './parameters.ts'
import { analyticsProblems, bodyProblems, notFoundProblem, tooLargeProblem } from './problem.ts'
import { createRoute, jsonBody, noParameters } from './route.ts'

/** A user may write this many annotations. */
export const mostAnnotations = 500

const domain = choiceParameter(['aw', 'wwi'], 'The business whose charts show it.')
const date = isoDate
  .refine((day) => day >= '0001-01-01', 'must be in the years 0001 to 9999')
  .openapi({ description: 'The day that it is about.', example: '2013-11-29' })
const text = textParameter({
  max: 500,
  description: 'Kept exactly as given.',
  example: 'The summer sale began a week later than usual.',
})

export const NewAnnotation = z.strictObject({ domain, date, text }).openapi('NewAnnotation')
export type NewAnnotation = z.output<typeof NewAnnotation>

export const Annotation = z
  .strictObject({
    id: z.int().openapi({ example: 1 }),
    domain: z.enum(['aw', 'wwi']),
    date: z.iso.date().openapi({ example: '2013-11-29' }),
    text: z.string().openapi({ example: 'The summer sale began a week later than usual.' }),
    author: z.string().openapi({ description: 'The subject of their token.', example: 'ana' }),
    author_name: z.string().openapi({
      description: 'What the token called them when they wrote it; else the subject.',
      example: 'Ana Anić',
    }),
    mine: z.boolean().openapi({ description: 'Whether the caller wrote it.' }),
    created_at: instant('When it was written.'),
  })
  .openapi('Annotation')
export type Annotation = z.output<typeof Annotation>

const tags = ['Annotations']

const listAnnotationsRoute = createRoute({
  method: 'get',
  path: '/api/annotations',
  operationId: 'listAnnotations',
  tags,
  summary: 'Annotations of a business, the newest first',
  description: 'What analysts wrote about days; every user sees all of it.',
  ...requires('viewer'),
  request: {
    query: z.strictObject({ domain, limit: limit.optional(), cursor: cursor.optional() }),
  },
  responses: {
    ...ok('A page of annotations', pageOf(Annotation).openapi('AnnotationPage')),
    ...analyticsProblems,
  },
})

const createAnnotationRoute = createRoute({
  method: 'post',
  path: '/api/annotations',
  operationId: 'createAnnotation',
  tags,
  summary: 'Write an annotation of a day',
  description: `A user may write ${mostAnnotations}; one more gets 422. A retry with the same Idempotency-Key returns 200 and the annotation that the first call created; a different request with that key returns 422.`,
  ...requires('analyst'),
  request: {
    query: noParameters,
    headers: idempotencyHeaders,
    body: jsonBody(NewAnnotation),
  },
  responses: {
    201: {
      description: 'The annotation',
      content: { 'application/json': { schema: Annotation } },
    },
    ...ok('The annotation that the same request created', Annotation),
    ...analyticsProblems,
    ...bodyProblems,
  },
})

const deleteAnnotationRoute = createRoute({
  method: 'delete',
  path: '/api/annotations/{id}',
  operationId: 'deleteAnnotation',
  tags,
  summary: 'Delete an annotation',
  description: 'Its author, or an admin. Returns the annotation as it was.',
  ...requires('analyst'),
  request: {
    query: noParameters,
    params: z.strictObject({ id: rowId('The id of the annotation.') }),
  },
  responses: {
    ...ok('The annotation as it was', Annotation),
    ...analyticsProblems,
    ...notFoundProblem,
    ...tooLargeProblem,
  },
})

export const annotationRoutes = {
  list: listAnnotationsRoute,
  create: createAnnotationRoute,
  delete: deleteAnnotationRoute,
} as const
