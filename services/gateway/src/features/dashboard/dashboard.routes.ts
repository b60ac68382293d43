import { dashboardPaths, embedPath, exploreRoute, signInPaths } from '@otel-bi/contract/dashboard'
import type { App } from '@otel-bi/runtime/http/environment'
import { notFound } from '@otel-bi/runtime/http/not-found'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import type { Context, MiddlewareHandler } from 'hono'
import { accepts } from 'hono/accepts'
import { serveStatic } from 'hono/bun'
import type { GatewayDeps } from '../../deps.ts'

/** Names of built files contain a hash of their content, so they may be cached forever; the page may not. */
export function mountDashboard(app: App, { dashboard }: Pick<GatewayDeps, 'dashboard'>): void {
  // The build compresses each file once.
  const files = { root: dashboard, precompressed: true }
  const page = serveStatic({
    ...files,
    path: 'index.html',
    onFound: (_path, c) => c.header('cache-control', 'no-cache'),
  })
  for (const path of [...dashboardPaths, embedPath, exploreRoute, ...Object.values(signInPaths)])
    app.get(path, page)
  app.get(
    '/assets/:file{[\\w.-]+}',
    fileNamesOnly,
    serveStatic({
      ...files,
      onFound: (_path, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  )
  app.get(
    '/:file{[\\w-]+\\.(?:js|svg)}',
    fileNamesOnly,
    serveStatic({ ...files, onFound: (_path, c) => c.header('cache-control', 'no-cache') }),
  )
  const problem = notFound(app)
  app.notFound(async (c) => {
    const found = opensPage(c) && (await page(c, async () => undefined))
    return found ? new Response(found.body, { status: 404, headers: found.headers }) : problem(c)
  })
}

/** Whether a browser asks for a page, and not a program for data. */
const opensPage = (c: Context) =>
  ['GET', 'HEAD'].includes(c.req.method) &&
  !c.req.path.startsWith('/api/') &&
  accepts(c, { header: 'Accept', supports: [html, json], default: json }) === html

const html = 'text/html'
const json = 'application/problem+json'

/** File systems fail on longer names instead of reporting a missing file. */
const longestName = 255

const fileNamesOnly: MiddlewareHandler = (c, next) => {
  if ((c.req.param('file')?.length ?? 0) > longestName) throw new RequestProblem('not_found')
  return next()
}
