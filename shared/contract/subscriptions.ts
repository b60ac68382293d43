import { z } from '@hono/zod-openapi'
import { requires } from './access.ts'
import { createdOrRepeated, ok, pageOf } from './answer.ts'
import { exportFormats } from './exports.ts'
import { ifMatchHeaders } from './if-match.ts'
import {
  cursor,
  idempotencyHeaders,
  idInBody,
  instant,
  limit,
  rowId,
  textParameter,
  timeZone,
} from './parameters.ts'
import {
  analyticsProblems,
  bodyProblems,
  nameTakenProblem,
  notFoundProblem,
  preconditionProblems,
  tooLargeProblem,
} from './problem.ts'
import { reportPages } from './reports.ts'
import { createRoute, jsonBody, noParameters } from './route.ts'

/** A user may keep this many subscriptions. */
export const mostSubscriptions = 50

const subject = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('report') }),
    z.strictObject({
      kind: z.literal('page'),
      page: z
        .enum(reportPages, `must be one of ${reportPages.join(', ')}`)
        .openapi({ example: 'adventureworks' }),
    }),
    z.strictObject({
      kind: z.literal('view'),
      view_id: idInBody('must be the id of a saved view').openapi({ example: 1 }),
    }),
  ])
  .openapi({
    description:
      'What is sent: the full report with the default parameters, the sections of it that one page of the dashboard shows, or a saved view that the owner may see.',
    example: { kind: 'report' },
  })

const written = {
  name: textParameter({
    max: 120,
    description: 'Kept exactly as given; no two subscriptions of one owner have the same.',
    example: 'Monday report',
  }),
  subject,
  formats: z
    .array(z.enum(exportFormats))
    .max(exportFormats.length, 'must name each format once')
    .refine((formats) => new Set(formats).size === formats.length, 'must name each format once')
    .openapi({
      description:
        'Files attached to an e-mail, each format once; a report and a page have no csv. Made when it is sent.',
      example: ['pdf'],
    }),
  cron: z.string().max(100, 'must have at most 100 characters').openapi({
    description: 'Five cron fields; at most once an hour.',
    example: '0 7 * * 1',
  }),
  time_zone: timeZone.openapi({
    description: 'Zone of the cron fields.',
    example: 'Europe/Zagreb',
  }),
  destinations: z
    .array(idInBody('must be the id of a destination'))
    .min(1, 'must name a destination')
    .max(10, 'must name at most 10 destinations')
    .openapi({ description: 'Ids of the owner’s destinations.', example: [1] }),
}

export const NewSubscription = z.strictObject(written).openapi('NewSubscription')
export type NewSubscription = z.output<typeof NewSubscription>

export const SubscriptionChange = z
  .strictObject({ ...written, enabled: z.boolean('must be true or false') })
  .partial()
  .openapi('SubscriptionChange')
export type SubscriptionChange = z.output<typeof SubscriptionChange>

export const Subscription = z
  .strictObject({
    id: z.int().openapi({ example: 1 }),
    ...written,
    enabled: z.boolean().openapi({ example: true }),
    owner: z.string().openapi({
      description: 'In whose name, and with whose roles, it asks.',
      example: 'Ana Anić',
    }),
    is_own: z.boolean().openapi({
      description: 'Whether the caller may change and send it.',
      example: true,
    }),
    version: z.int().openapi({ example: 1 }),
    next_send_at: instant('When it is sent next.')
      .nullable()
      .openapi({ description: 'When it is sent next; null when switched off.' }),
    last_sent_at: instant('Enqueued.')
      .nullable()
      .openapi({ description: 'When its latest messages were enqueued; null before the first.' }),
    last_problem: z.string().nullable().openapi({
      example: null,
      description: 'Why the latest slot was not sent; null when it was.',
    }),
    updated_at: instant('When it was last changed.'),
  })
  .openapi('Subscription')
export type Subscription = z.output<typeof Subscription>

const Sent = z
  .strictObject({ messages: z.int().openapi({ description: 'Messages enqueued.', example: 1 }) })
  .openapi('SubscriptionSent')

const tags = ['Subscriptions']
const params = z.strictObject({ id: rowId('The id of the subscription.') })
const answer = ok('The subscription; its ETag is its version', Subscription)
const problems = { ...analyticsProblems, ...notFoundProblem }

export const subscriptionRoutes = {
  list: createRoute({
    method: 'get',
    path: '/api/subscriptions',
    operationId: 'listSubscriptions',
    tags,
    summary: 'Own subscriptions, the newest first',
    description: 'An admin sees everyone’s.',
    ...requires('analyst'),
    request: { query: z.strictObject({ limit: limit.optional(), cursor: cursor.optional() }) },
    responses: {
      ...ok('A page of subscriptions', pageOf(Subscription).openapi('SubscriptionPage')),
      ...analyticsProblems,
    },
  }),
  create: createRoute({
    method: 'post',
    path: '/api/subscriptions',
    operationId: 'createSubscription',
    tags,
    summary: 'Send the report, a page or a saved view on a schedule',
    description: `It asks in the caller’s name and with the caller’s roles. Each slot is sent once, whatever the number of replicas; of slots that were missed, the latest. A user may keep ${mostSubscriptions}; one more gets 422. A retry with the same Idempotency-Key returns 200 and what the first call created, as it is now; a different request with that key returns 422.`,
    ...requires('analyst'),
    request: { query: noParameters, headers: idempotencyHeaders, body: jsonBody(NewSubscription) },
    responses: {
      ...createdOrRepeated('/api/subscriptions', Subscription, {
        created: 'The subscription',
        repeated: 'The subscription that the same request created',
      }),
      ...analyticsProblems,
      ...bodyProblems,
      ...nameTakenProblem,
    },
  }),
  get: createRoute({
    method: 'get',
    path: '/api/subscriptions/{id}',
    operationId: 'getSubscription',
    tags,
    summary: 'One subscription',
    description: 'One’s own; an admin may read everyone’s.',
    ...requires('analyst'),
    request: { query: noParameters, params },
    responses: { ...answer, ...problems },
  }),
  change: createRoute({
    method: 'patch',
    path: '/api/subscriptions/{id}',
    operationId: 'changeSubscription',
    tags,
    summary: 'Change a subscription, or switch it on or off',
    description:
      'The owner alone, with their roles of now. Of several changes that are based on one version the first is kept; the others get 412.',
    ...requires('analyst'),
    request: {
      query: noParameters,
      params,
      headers: ifMatchHeaders,
      body: jsonBody(SubscriptionChange),
    },
    responses: {
      ...answer,
      ...problems,
      ...bodyProblems,
      ...nameTakenProblem,
      ...preconditionProblems,
    },
  }),
  delete: createRoute({
    method: 'delete',
    path: '/api/subscriptions/{id}',
    operationId: 'deleteSubscription',
    tags,
    summary: 'Delete a subscription',
    description: 'The owner or an admin. Returns it as it was; its versions stay in the store.',
    ...requires('analyst'),
    request: { query: noParameters, params, headers: ifMatchHeaders },
    responses: { ...answer, ...problems, ...tooLargeProblem, ...preconditionProblems },
  }),
  send: createRoute({
    method: 'post',
    path: '/api/subscriptions/{id}/send',
    operationId: 'sendSubscription',
    tags,
    summary: 'Send it now',
    description: 'The owner alone. The schedule stays as it is.',
    ...requires('analyst'),
    request: { query: noParameters, params },
    responses: { ...ok('How many messages were enqueued', Sent), ...problems, ...tooLargeProblem },
  }),
}
