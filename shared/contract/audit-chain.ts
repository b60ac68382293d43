import { z } from '@hono/zod-openapi'
import { requires } from './access.ts'
import { ok } from './answer.ts'
import { instant } from './parameters.ts'
import { analyticsProblems } from './problem.ts'
import { createRoute, noParameters } from './route.ts'

export const AuditChain = z
  .strictObject({
    data: z.array(
      z.strictObject({
        domain: z.string().openapi({ example: 'aw' }),
        head_id: z.int().openapi({ description: 'The last row of the chain.', example: 1 }),
        head_hash: z.string().openapi({
          description:
            'Keep a copy elsewhere: `bun run audit verify domain=hash` checks the chain against it.',
          example: 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9',
        }),
        head_at: instant('When that row was written.'),
      }),
    ),
  })
  .openapi('AuditChain')

export const auditChainRoute = createRoute({
  method: 'get',
  path: '/api/audit/chain',
  operationId: 'getAuditChain',
  tags: ['Audit'],
  summary: 'Head of the hash chain of each domain',
  description:
    'Each row carries the SHA-256 of the row before it in its domain and of its own content, so a head proves every row before it.',
  ...requires('admin'),
  request: { query: noParameters },
  responses: { ...ok('The heads', AuditChain), ...analyticsProblems },
})
