import { createRoute as createOpenApiRoute, type RouteConfig, z } from '@hono/zod-openapi'

type Config<P extends string, Id extends string> = Omit<RouteConfig, 'path' | 'operationId'> & {
  readonly path: P
  readonly operationId: Id
}

/** `createRoute` of zod-openapi, with the operation id as a literal type: features are keyed by it. */
export const createRoute = <P extends string, Id extends string, R extends Config<P, Id>>(
  config: R,
) => createOpenApiRoute(config)

/** The query of a call that takes none: an unknown parameter gets 422. */
export const noParameters = z.strictObject({})

export const jsonBody = <T extends z.ZodType>(schema: T) => ({
  required: true,
  content: { 'application/json': { schema } },
})
