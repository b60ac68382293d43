import { z } from '@hono/zod-openapi'
import { requires } from './access.ts'
import { createdOrRepeated, ok, pageOf } from './answer.ts'
import { eventTypes } from './events/types.ts'
import { ifMatchHeaders } from './if-match.ts'
import { languages } from './language.ts'
import { Message } from './messages.ts'
import { cursor, idempotencyHeaders, instant, limit, rowId, textParameter } from './parameters.ts'
import {
  analyticsProblems,
  bodyProblems,
  nameTakenProblem,
  notFoundProblem,
  preconditionProblems,
  tooLargeProblem,
} from './problem.ts'
import { createRoute, jsonBody, noParameters } from './route.ts'

export const destinationKinds = ['email', 'webhook', 'slack', 'teams'] as const
export type DestinationKind = (typeof destinationKinds)[number]

/** A user may keep this many destinations. */
export const mostDestinations = 50

/** An e-mail goes to this many addresses at most. */
export const mostAddresses = 20

const name = textParameter({
  max: 120,
  description: 'Kept exactly as given; no two destinations of one owner have the same.',
  example: 'Board',
})
const kind = z
  .enum(destinationKinds, `must be one of ${destinationKinds.join(', ')}`)
  .openapi({ description: 'How it is reached; it never changes.', example: 'email' })
const address = textParameter({
  max: 2_000,
  description: `E-mail: up to ${mostAddresses} addresses separated by commas. Webhook, Slack, Teams: the URL that is called, by https on port 443 of a public address, or of a host that NOTIFY_ALLOWED_HOSTS names.`,
  example: 'ana@example.com, ivo@example.com',
})
const language = z
  .enum(languages, `must be one of ${languages.join(', ')}`)
  .openapi({ description: 'Language of the messages. Default: en.', example: 'hr' })

const events = z
  .array(z.enum(eventTypes, `must be one of ${eventTypes.join(', ')}`))
  .max(eventTypes.length, 'must name each event once')
  .refine((named) => new Set(named).size === named.length, 'must name each event once')
  .openapi({
    description:
      'Events that a webhook receives; the section `webhooks` of this document describes what is sent. Other kinds receive none.',
    example: ['data.changed', 'job.failed'],
  })

export const NewDestination = z
  .strictObject({
    ...{ name, kind, address },
    language: language.default('en'),
    events: events.default([]),
  })
  .openapi('NewDestination')
export type NewDestination = z.output<typeof NewDestination>

export const DestinationChange = z
  .strictObject({
    name: name.optional(),
    address: address.optional(),
    language: language.optional(),
    events: events.optional(),
  })
  .openapi('DestinationChange', { description: 'What is to change; the rest stays.' })
export type DestinationChange = z.output<typeof DestinationChange>

const fields = {
  id: z.int().openapi({ example: 1 }),
  name: z.string().openapi({ example: 'Board' }),
  kind,
  address: z.string().openapi({
    description: 'Of Slack and Teams only the host, since the whole URL is a secret.',
    example: 'ana@example.com, ivo@example.com',
  }),
  language,
  events,
  owner: z.string().openapi({ description: 'The subject of their token.', example: 'ana' }),
  owner_name: z.string().openapi({ example: 'Ana Anić' }),
  mine: z.boolean().openapi({ description: 'Whether the caller is the owner.' }),
  version: z.int().openapi({ description: 'Grows with every change; the ETag.', example: 1 }),
  created_at: instant('When it was added.'),
  updated_at: instant('When it was last changed.'),
}

export const Destination = z.strictObject(fields).openapi('Destination')
export type Destination = z.output<typeof Destination>

export const AddedDestination = z
  .strictObject({
    ...fields,
    secret: z.string().nullable().openapi({
      description:
        'Of a webhook, the key of its signatures (Standard Webhooks). It is shown in this answer only; null for other kinds and in the answer to a repeated call.',
      example: null,
    }),
  })
  .openapi('AddedDestination')
export type AddedDestination = z.output<typeof AddedDestination>

const tags = ['Notifications']
const params = z.strictObject({ id: rowId('The id of the destination.') })
const answer = ok('The destination; its ETag is its version', Destination)
const problems = { ...analyticsProblems, ...notFoundProblem }

const listDestinationsRoute = createRoute({
  method: 'get',
  path: '/api/notifications/destinations',
  operationId: 'listDestinations',
  tags,
  summary: 'Where messages can be sent, newest first',
  description: 'The caller’s own destinations; an admin sees everyone’s.',
  ...requires('analyst'),
  request: { query: z.strictObject({ limit: limit.optional(), cursor: cursor.optional() }) },
  responses: {
    ...ok('A page of destinations', pageOf(Destination).openapi('DestinationPage')),
    ...analyticsProblems,
  },
})

const getDestinationRoute = createRoute({
  method: 'get',
  path: '/api/notifications/destinations/{id}',
  operationId: 'getDestination',
  tags,
  summary: 'One destination',
  description: 'One of the caller’s own, or anyone’s for an admin; to others there is none.',
  ...requires('analyst'),
  request: { query: noParameters, params },
  responses: { ...answer, ...problems },
})

const addDestinationRoute = createRoute({
  method: 'post',
  path: '/api/notifications/destinations',
  operationId: 'addDestination',
  tags,
  summary: 'Add a destination',
  description: `Gets 422 with the code \`not_configured\` where the variables that the kind needs are not set. A user may keep ${mostDestinations} destinations. A retry with the same Idempotency-Key returns 200 and the destination without its secret; a different request with that key returns 422.`,
  ...requires('analyst'),
  request: {
    query: noParameters,
    headers: idempotencyHeaders,
    body: jsonBody(NewDestination),
  },
  responses: {
    ...createdOrRepeated('/api/notifications/destinations', AddedDestination, {
      created: 'The destination, and its secret for the only time',
      repeated: 'The destination that the same request added',
    }),
    ...analyticsProblems,
    ...bodyProblems,
    ...nameTakenProblem,
  },
})

const changeDestinationRoute = createRoute({
  method: 'patch',
  path: '/api/notifications/destinations/{id}',
  operationId: 'changeDestination',
  tags,
  summary: 'Rename a destination, or change its address, language or events',
  description:
    'Only its owner may. The secret of a webhook stays; for another one, add another destination.',
  ...requires('analyst'),
  request: {
    query: noParameters,
    params,
    headers: ifMatchHeaders,
    body: jsonBody(DestinationChange),
  },
  responses: {
    ...answer,
    ...problems,
    ...bodyProblems,
    ...nameTakenProblem,
    ...preconditionProblems,
  },
})

const deleteDestinationRoute = createRoute({
  method: 'delete',
  path: '/api/notifications/destinations/{id}',
  operationId: 'deleteDestination',
  tags,
  summary: 'Delete a destination',
  description:
    'Its owner or an admin. Nothing is sent to it from then on; messages that waited for it are dead.',
  ...requires('analyst'),
  request: { query: noParameters, params, headers: ifMatchHeaders },
  responses: { ...answer, ...problems, ...tooLargeProblem, ...preconditionProblems },
})

const testDestinationRoute = createRoute({
  method: 'post',
  path: '/api/notifications/destinations/{id}/test',
  operationId: 'testDestination',
  tags,
  summary: 'Send a test message',
  description:
    'Its owner or an admin. Enqueues the message; `GET /api/notifications/messages/{id}` says how it went.',
  ...requires('analyst'),
  request: { query: noParameters, params, headers: idempotencyHeaders },
  responses: {
    ...ok('The message, which is sent within seconds', Message),
    ...problems,
    ...tooLargeProblem,
  },
})

export const destinationRoutes = {
  list: listDestinationsRoute,
  add: addDestinationRoute,
  get: getDestinationRoute,
  change: changeDestinationRoute,
  delete: deleteDestinationRoute,
  test: testDestinationRoute,
} as const
