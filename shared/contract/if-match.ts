import { z } from '@hono/zod-openapi'

/** Names the version that a change is based on. */
export const ifMatchHeaders = z.object({
  'if-match': z
    .string()
    .regex(/^(?:\*|(?:W\/)?"[^"]*"(?:\s*,\s*(?:W\/)?"[^"]*")*)$/, 'must be an ETag such as "1"')
    .optional()
    .openapi({
      description:
        'The ETag that the change is based on. Required: without it the call gets 428, with an older one 412.',
      example: '"1"',
    }),
})
