import { OpenAPIHono } from '@hono/zod-openapi'
import { type ServiceId, services } from '@otel-bi/contract/services'
import { tagDescriptions } from '@otel-bi/contract/tags'
import { version } from '../../package.json'
import { exampleOf } from './example.ts'
import { isObject, type Json, sorted } from './json.ts'
import { nullBeside } from './null-beside.ts'

/** The OpenAPI 3.1 document of one service, sorted so that a diff shows only what changed. */
export function openApiDocument(id: ServiceId): Json {
  const { title, routes, webhooks } = services[id]
  const app = new OpenAPIHono()
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description:
      id === 'gateway'
        ? 'An access token of the configured OIDC provider.'
        : 'A token minted by the gateway for this service.',
  })
  for (const route of routes) app.openAPIRegistry.registerPath(route)
  for (const webhook of webhooks) app.openAPIRegistry.registerWebhook(webhook)
  const document: Json = JSON.parse(
    JSON.stringify(
      app.getOpenAPI31Document({
        openapi: '3.1.0',
        info: {
          title,
          version,
          contact: { name: 'The OTel BI authors' },
          license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
          description:
            'Generated from shared/contract; see docs/methods.md for what each number means.',
        },
        servers: [{ url: '/' }],
        tags: Object.entries(tagDescriptions)
          .filter(([name]) => routes.some(({ tags = [] }) => tags.some((tag) => tag === name)))
          .map(([name, description]) => ({ name, description })),
      }),
    ),
  )
  return sorted(withExamples(nullBeside(document)))
}

/** Gives every JSON body an example put together from its fields' own. */
function withExamples(document: Json): Json {
  const visit = (node: Json): Json => {
    if (Array.isArray(node)) return node.map(visit)
    if (!isObject(node)) return node
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => {
        const isBody = /^application\/(?:problem\+)?json$/.test(key) && isObject(value)
        if (!isBody || value.schema === undefined) return [key, visit(value)]
        return [key, { example: exampleOf(value.schema, document), ...value }]
      }),
    )
  }
  return visit(document)
}
