import { z } from '@hono/zod-openapi'
import { requires } from './access.ts'
import { ok } from './answer.ts'
import { publicProblems } from './problem.ts'
import { createRoute, noParameters } from './route.ts'

const Health = z
  .strictObject({ status: z.literal('ok') })
  .openapi('Health', { example: { status: 'ok' } })

export const healthRoute = createRoute({
  method: 'get',
  path: '/api/health',
  operationId: 'getHealth',
  tags: ['Platform'],
  summary: 'Is the process alive?',
  description: 'Checks no dependency, so that a lost database never restarts a process.',
  ...requires('public'),
  request: { query: noParameters },
  responses: { ...ok('The process is alive', Health), ...publicProblems },
})

const dependencyStatus = z.enum(['ok', 'degraded', 'down']).openapi({
  description:
    '`degraded`: it answers, but one of its own dependencies does not, so some calls fail.',
})

const Dependency = z
  .strictObject({
    name: z.string().openapi({ example: 'postgresql' }),
    status: dependencyStatus,
    detail: z
      .string()
      .optional()
      .openapi({ example: 'WideWorldImportersDW: the login was refused' }),
    warning: z.string().optional().openapi({ example: 'the login can write' }),
  })
  .openapi('Dependency')

export const Readiness = z
  .strictObject({ status: dependencyStatus, dependencies: z.array(Dependency) })
  .openapi('Readiness', {
    example: { status: 'ok', dependencies: [{ name: 'postgresql', status: 'ok' }] },
  })
export type Readiness = z.output<typeof Readiness>
export type Dependency = z.output<typeof Dependency>

export const readyRoute = createRoute({
  method: 'get',
  path: '/api/health/ready',
  operationId: 'getReadiness',
  tags: ['Platform'],
  summary: 'Is the process ready for requests?',
  description:
    'Checks every dependency and says why one is down or degraded. A gateway whose services are degraded is ready: what does not need them works.',
  ...requires('public'),
  request: { query: noParameters },
  responses: {
    ...ok('No dependency is down; some may be degraded', Readiness),
    ...publicProblems,
    503: {
      description: 'At least one dependency is down; retry after Retry-After seconds',
      content: { 'application/json': { schema: Readiness } },
    },
  },
})

export const Config = z
  .strictObject({
    version: z.string(),
    auth_required: z.boolean().openapi({ description: 'Whether calls need a bearer token.' }),
    warning: z
      .string()
      .optional()
      .openapi({ description: 'What the operator should change before others use it.' }),
    oidc: z.strictObject({
      enabled: z.boolean(),
      authority: z.string(),
      client_id: z.string(),
      scope: z.string(),
    }),
    telemetry: z.strictObject({
      endpoint: z.string().openapi({
        description:
          'URL to which the dashboard sends its spans: a path of the gateway, or a collector’s address. Empty when it sends none.',
      }),
      service_name: z.string().optional().openapi({
        description: 'The dashboard’s `service.name`; as it was built when not present.',
      }),
      service_namespace: z.string().optional().openapi({
        description: 'The dashboard’s `service.namespace`; as it was built when not present.',
      }),
      sample_ratio: z.number().openapi({
        description: 'Fraction of the traces started in the browser that are sampled.',
      }),
      traces: z.boolean().openapi({
        description: 'Whether a trace store is configured, so that traces can be shown.',
      }),
    }),
    notifications: z.strictObject({
      email: z.boolean().openapi({ description: 'Whether e-mail can be sent.' }),
      webhooks: z.boolean().openapi({
        description: 'Whether destinations with a secret can be added: webhooks, Slack, Teams.',
      }),
      missing: z.array(z.string()).openapi({
        description: 'Variables that are not set and that notifications use.',
        example: ['SMTP_URL', 'NOTIFY_FROM'],
      }),
    }),
    defaults: z.strictObject({
      history_days: z.int(),
      forecast_horizon_days: z.int(),
      ranking_top_n: z.int(),
      page_limit: z.int(),
    }),
  })
  .openapi('Config', {
    example: {
      version: '0.1.0',
      auth_required: true,
      oidc: {
        enabled: true,
        authority: 'https://id.example.com/realms/otel-bi',
        client_id: 'otel-bi-dashboard',
        scope: 'openid profile email',
      },
      telemetry: { endpoint: '/api/telemetry', sample_ratio: 1, traces: false },
      notifications: { email: true, webhooks: true, missing: [] },
      defaults: {
        history_days: 365,
        forecast_horizon_days: 30,
        ranking_top_n: 10,
        page_limit: 100,
      },
    },
  })
export type Config = z.output<typeof Config>

export const configRoute = createRoute({
  method: 'get',
  path: '/api/config',
  operationId: 'getConfig',
  tags: ['Platform'],
  summary: 'Settings that the dashboard needs before a user signs in',
  description: 'Holds no secret. The dashboard takes its OIDC settings from here and nowhere else.',
  ...requires('public'),
  request: { query: noParameters },
  responses: { ...ok('The public configuration', Config), ...publicProblems },
})
