import { z } from '@hono/zod-openapi'
import { requires } from './access.ts'
import { ok, pageOf } from './answer.ts'
import { choiceParameter, cursor, instant, limit, rowId } from './parameters.ts'
import { analyticsProblems, notDeadProblem, notFoundProblem, tooLargeProblem } from './problem.ts'
import { createRoute, noParameters } from './route.ts'

const messageStates = ['queued', 'sending', 'sent', 'dead'] as const

export const Message = z
  .strictObject({
    id: z.int().openapi({ example: 1 }),
    key: z.string().openapi({
      description: 'Names the message; every attempt to send it has the same.',
      example: 'test 1 8e03978e-40d5-43e8-bc93-6894a57f9324',
    }),
    destination_id: z.int().openapi({ example: 1 }),
    destination: z.string().openapi({ description: 'Its name.', example: 'Board' }),
    type: z.string().openapi({ description: 'What it tells of.', example: 'test' }),
    title: z.string().openapi({ example: 'Test message' }),
    state: z.enum(messageStates).openapi({
      description:
        '`queued` waits for its next attempt, `sending` is being sent, `dead` has used up its attempts.',
    }),
    attempts: z.int().openapi({ example: 1 }),
    error: z.string().nullable().openapi({
      description: 'Code of the last failed attempt; docs/operations.md lists them.',
      example: null,
    }),
    created_at: instant('When it was enqueued.'),
    next_attempt_at: instant('When it is tried next; null unless it is queued.').nullable(),
    sent_at: instant('When the receiver took it; null until then.').nullable(),
  })
  .openapi('Message')
export type Message = z.output<typeof Message>

const tags = ['Notifications']
const params = z.strictObject({ id: rowId('The id of the message.') })

const listMessagesRoute = createRoute({
  method: 'get',
  path: '/api/notifications/messages',
  operationId: 'listMessages',
  tags,
  summary: 'Messages and what became of them, newest first',
  description: 'Messages to the caller’s own destinations; an admin sees all.',
  ...requires('analyst'),
  request: {
    query: z.strictObject({
      state: choiceParameter(messageStates, 'Only messages in this state.').optional(),
      limit: limit.optional(),
      cursor: cursor.optional(),
    }),
  },
  responses: {
    ...ok('A page of messages', pageOf(Message).openapi('MessagePage')),
    ...analyticsProblems,
  },
})

const getMessageRoute = createRoute({
  method: 'get',
  path: '/api/notifications/messages/{id}',
  operationId: 'getMessage',
  tags,
  summary: 'One message and what became of it',
  description: 'A message to one of the caller’s own destinations, or any for an admin.',
  ...requires('analyst'),
  request: { query: noParameters, params },
  responses: { ...ok('The message', Message), ...analyticsProblems, ...notFoundProblem },
})

const resendMessageRoute = createRoute({
  method: 'post',
  path: '/api/notifications/messages/{id}/resend',
  operationId: 'resendMessage',
  tags,
  summary: 'Send a dead message again',
  description:
    'Under its own key and with all attempts anew. A message that is not dead gets 409 with the code `not_dead`.',
  ...requires('admin'),
  request: { query: noParameters, params },
  responses: {
    ...ok('The message, queued', Message),
    ...analyticsProblems,
    ...notFoundProblem,
    ...notDeadProblem,
    ...tooLargeProblem,
  },
})

export const messageRoutes = {
  list: listMessagesRoute,
  get: getMessageRoute,
  resend: resendMessageRoute,
} as const
