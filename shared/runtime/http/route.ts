import type { Context } from 'hono'
import { routePath } from 'hono/route'

/** The route that a request matched, without the patterns of its parameters; undefined when it matched none. */
export function routeOf(c: Context): string | undefined {
  const route = routePath(c, -1)
  return route === '*' || route === '/*' ? undefined : route.replaceAll(/\{[^}]*\}/g, '')
}
