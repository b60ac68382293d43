import type { Context } from 'hono'
import type { App } from './environment.ts'
import { problemResponse } from './problem.ts'

/** 405 with `Allow` where the address exists for another method, 404 where it does not. */
export function notFound(app: App) {
  return (c: Context) => {
    const allowed = allowedMethods(app, c.req.path)
    if (allowed.length === 0 || allowed.includes(c.req.method))
      return problemResponse(c, 'not_found')
    return problemResponse(c, 'method_not_allowed', {
      detail: `${c.req.method} is not one of ${allowed.join(', ')}`,
      headers: { allow: allowed.join(', ') },
    })
  }
}

function allowedMethods(app: App, path: string): string[] {
  const methods = new Set(
    app.routes.map((route) => route.method).filter((method) => method !== 'ALL'),
  )
  const taken = [...methods].filter((method) => answers(app, method, path))
  return taken.includes('GET') ? ['GET', 'HEAD', ...taken.filter((m) => m !== 'GET')] : taken
}

/** Whether something other than middleware (registered for ALL methods) matches. */
function answers(app: App, method: string, path: string): boolean {
  const [matched] = app.router.match(method, path)
  return matched.some(([[, route]]) => route.method !== 'ALL')
}
