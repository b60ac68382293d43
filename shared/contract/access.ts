import { z } from '@hono/zod-openapi'

/** User roles; each has all the rights of those before it. */
export const role = z.enum(['viewer', 'analyst', 'admin'])
export type Role = z.output<typeof role>

/**
 * Who may call a route: any client, any signed-in user, or a user with at least this role.
 * Stands in the contract as `x-access`.
 */
export const access = z.enum(['public', 'authenticated', ...role.options])
export type Access = z.output<typeof access>

export const requires = (role: Access) => ({
  'x-access': role,
  security: role === 'public' ? [] : [{ bearer: [] }],
})
