import { z } from '@hono/zod-openapi'

/** Who may call a route: anybody, or a user with at least this role. Stands in the contract as `x-access`. */
export const access = z.enum(['public', 'viewer', 'analyst', 'admin'])
export type Access = z.output<typeof access>

export const requires = (role: Access) => ({
  'x-access': role,
  security: role === 'public' ? [] : [{ bearer: [] }],
})
