import { z } from '@hono/zod-openapi'
import { requires, role } from './access.ts'
import { ok } from './answer.ts'
import { analyticsProblems } from './problem.ts'
import { createRoute, noParameters } from './route.ts'

export const Me = z
  .strictObject({
    subject: z.string().openapi({ description: 'The user; `anonymous` without sign-in.' }),
    roles: z
      .array(role)
      .openapi({ description: 'Roles granted by the token, the most privileged last.' }),
    operations: z
      .array(z.string())
      .openapi({ description: 'The `operationId` of every call that these roles allow.' }),
  })
  .openapi('Me', {
    example: { subject: 'ana', roles: ['viewer'], operations: ['getAwSalesKpis'] },
  })
export type Me = z.output<typeof Me>

export const meRoute = createRoute({
  method: 'get',
  path: '/api/me',
  operationId: 'getMe',
  tags: ['Platform'],
  summary: 'The signed-in user, their roles and allowed operations',
  description:
    'For any signed-in user, with or without a role, so that a page offers no call that would be refused.',
  ...requires('authenticated'),
  request: { query: noParameters },
  responses: { ...ok('The caller', Me), ...analyticsProblems },
})
