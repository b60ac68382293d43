import { createRoute as createOpenApiRoute, type RouteConfig } from '@hono/zod-openapi'

type Config<P extends string, Id extends string> = Omit<RouteConfig, 'path' | 'operationId'> & {
  readonly path: P
  readonly operationId: Id
}

/** `createRoute` of zod-openapi, with the operation id as a literal type: features are keyed by it. */
export const createRoute = <P extends string, Id extends string, R extends Config<P, Id>>(
  config: R,
) => createOpenApiRoute(config)
