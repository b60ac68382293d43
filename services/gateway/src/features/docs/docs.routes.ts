import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { App } from '@otel-bi/runtime/http/environment'
import type { GatewayDeps } from '../../deps.ts'

const swaggerUi = dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json')))

const files = {
  '/docs': join(import.meta.dir, 'docs.html'),
  '/docs/start.js': join(import.meta.dir, 'start.js'),
  '/docs/swagger-ui.css': join(swaggerUi, 'swagger-ui.css'),
  '/docs/swagger-ui-bundle.js': join(swaggerUi, 'swagger-ui-bundle.js'),
  '/docs/oauth2-redirect.html': join(swaggerUi, 'oauth2-redirect.html'),
  '/docs/oauth2-redirect.js': join(swaggerUi, 'oauth2-redirect.js'),
}

export const docsPaths = Object.keys(files)

/** Swagger UI of the committed document, served only from our own origin. */
export function mountDocs(app: App, { openApiDocument }: GatewayDeps): void {
  const pages = { '/openapi.json': openApiDocument, ...files }
  for (const [path, file] of Object.entries(pages))
    app.get(path, () => {
      // Its sign-in window returns the authorization code to the page that opened it.
      const headers = { 'cross-origin-opener-policy': 'unsafe-none', 'cache-control': 'no-cache' }
      return new Response(Bun.file(file), { headers })
    })
}
