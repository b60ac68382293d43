import type { MiddlewareHandler } from 'hono'
import { TrieRouter } from 'hono/router/trie-router'
import { RequestProblem } from './problem.ts'

type MethodRoute = { readonly method: string; readonly getRoutingPath: () => string }

/**
 * Answers 405 with `Allow` where the contract has the path for other methods. A path without parameters
 * comes before one with: `/reports/generate` is no report, whatever the method.
 */
export function allowedMethods(routes: readonly MethodRoute[]): MiddlewareHandler {
  const byPath = methodsByPath(routes)
  const fixed = new Map(byPath.filter(([path]) => !path.includes(':')))
  const router = new TrieRouter<readonly string[]>()
  for (const [path, methods] of byPath) router.add('ALL', path, methods)
  return (c, next) => {
    const allowed = fixed.get(c.req.path) ?? router.match('ALL', c.req.path)[0][0]?.[0]
    if (!Array.isArray(allowed) || allowed.includes(c.req.method)) return next()
    throw methodNotAllowed(c.req.method, allowed)
  }
}

const methodNotAllowed = (method: string, allowed: readonly string[]) =>
  new RequestProblem('method_not_allowed', {
    detail: `${method} is not one of ${allowed.join(', ')}`,
    headers: { allow: allowed.join(', ') },
  })

/** Paths without parameters first; a path with GET also takes HEAD. */
function methodsByPath(routes: readonly MethodRoute[]): [string, readonly string[]][] {
  const byPath = Map.groupBy(routes, (route) => route.getRoutingPath())
  return [...byPath]
    .map(([path, same]): [string, readonly string[]] => {
      const methods = same.map(({ method }) => method.toUpperCase())
      return [
        path,
        methods.includes('GET') ? ['GET', 'HEAD', ...methods.filter((m) => m !== 'GET')] : methods,
      ]
    })
    .toSorted(([a], [b]) => Number(a.includes(':')) - Number(b.includes(':')))
}
