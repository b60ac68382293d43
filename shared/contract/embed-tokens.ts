import { z } from '@hono/zod-openapi'
import { requires } from './access.ts'
import { ok } from './answer.ts'
import { idInBody, instant, textParameter } from './parameters.ts'
import { analyticsProblems, bodyProblems, notFoundProblem } from './problem.ts'
import { createRoute, jsonBody, noParameters } from './route.ts'
import { modelNames } from './saved-views.ts'

/** An embed token lives this many minutes at most. */
const mostEmbedMinutes = 60

const subject = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('metric'),
      model: z.enum(modelNames, `must be one of ${modelNames.join(', ')}`),
      question: textParameter({
        min: 0,
        max: 10_000,
        description:
          'As in the query of a URL: the parameters of `GET /api/{domain}/metrics/{model}` but explain.',
        example: 'measures=revenue&grain=month&range=last_year',
      }),
    }),
    z.strictObject({
      kind: z.literal('view'),
      view_id: idInBody('must be the id of a saved view').openapi({ example: 1 }),
    }),
  ])
  .openapi({
    description:
      'What may be asked: a question to a metric model, or the question of a saved view that the caller may see, as it is now.',
    example: {
      kind: 'metric',
      model: 'aw.sales',
      question: 'measures=revenue&grain=month&range=last_year',
    },
  })

export const NewEmbedToken = z
  .strictObject({
    subject,
    title: textParameter({
      max: 120,
      description: 'Above the panel. Default: the name of the view, or what is measured.',
      example: 'Revenue by month',
    }).optional(),
    minutes: z
      .int('must be a whole number')
      .min(1, 'must be 1 or more')
      .max(mostEmbedMinutes, `must be ${mostEmbedMinutes} or less`)
      .default(10)
      .openapi({ description: 'How long it is valid. Default: 10.', example: 10 }),
  })
  .openapi('NewEmbedToken')
export type NewEmbedToken = z.output<typeof NewEmbedToken>

export const EmbedToken = z
  .strictObject({
    token: z.string().openapi({
      description: 'A bearer token for exactly this question; anything else gets 403.',
      example: 'eyJhbGciOiJIUzI1NiIsInR5cCI6ImVtYmVkK2p3dCJ9.e30.c2lnbmF0dXJl',
    }),
    question: z.string().openapi({
      description: 'The call that it is for: path and query.',
      example: '/api/aw/metrics/sales?measures=revenue&grain=month&range=last_year',
    }),
    page: z.string().openapi({
      description: 'The page to frame, with the token in its fragment.',
      example: '/embed#token=eyJhbGciOiJIUzI1NiIsInR5cCI6ImVtYmVkK2p3dCJ9.e30.c2lnbmF0dXJl',
    }),
    expires_at: instant('From then on it is refused; nothing renews it.'),
  })
  .openapi('EmbedToken')
export type EmbedToken = z.output<typeof EmbedToken>

export const createEmbedTokenRoute = createRoute({
  method: 'post',
  path: '/api/embed-tokens',
  operationId: 'createEmbedToken',
  tags: ['Embedding'],
  summary: 'Make a token for one question, to show its panel in another site',
  description:
    'The token asks this question in the caller’s name and with the roles that they have now. Gets 422 with the code `not_configured` where EMBED_SECRET is not set.',
  ...requires('analyst'),
  request: {
    query: noParameters,
    body: jsonBody(NewEmbedToken),
  },
  responses: {
    ...ok('The token, which is kept nowhere', EmbedToken),
    ...analyticsProblems,
    ...bodyProblems,
    ...notFoundProblem,
  },
})
