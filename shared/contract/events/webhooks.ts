import { type RouteConfig, z } from '@hono/zod-openapi'
import { languages } from '../language.ts'
import { instant } from '../parameters.ts'
import { eventDetails } from './details.ts'
import { type EventType, eventTypes } from './types.ts'

type Told = {
  readonly id: string
  readonly summary: string
  /** Of the message: its key, title and sentence, and the page that it links to. */
  readonly example: {
    readonly key: string
    readonly title: string
    readonly says: string
    readonly page: string
  }
}

const jobs = 'https://bi.example.com/jobs'
const what: Readonly<Record<EventType, Told>> = {
  'data.changed': {
    id: 'onDataChanged',
    summary: 'The data of a business have changed',
    example: {
      key: 'data.changed aw 2 to 1',
      title: 'AdventureWorks: new data',
      says: 'The data now end on 2014-01-28.',
      page: 'https://bi.example.com/',
    },
  },
  'job.succeeded': {
    id: 'onJobSucceeded',
    summary: 'A job has succeeded',
    example: {
      key: 'job.succeeded 1 to 1',
      title: 'aw.daily.forecast succeeded',
      says: 'Attempt 1, rows: 90.',
      page: jobs,
    },
  },
  'job.failed': {
    id: 'onJobFailed',
    summary: 'A job has failed in its last attempt',
    example: {
      key: 'job.failed 1 to 1',
      title: 'aw.daily.forecast failed',
      says: 'Attempt 3 was the last one.',
      page: jobs,
    },
  },
  'report.made': {
    id: 'onReportMade',
    summary: 'A full report was made',
    example: {
      key: 'report.made 0199f3a2-7c1e-7d6a-9a51-3f0f4c2b8e10 to 1',
      title: 'Report made',
      says: 'The report has all its sections.',
      page: 'https://bi.example.com/reports',
    },
  },
}

const headers = z.object({
  'webhook-id': z.string().openapi({
    description:
      'Names the message: the same in every attempt. Receivers keep it to ignore repeats.',
    example: 'msg_2b5c1f1f7f8f9d1c6ad1c0a5c3a7e9d4',
  }),
  'webhook-timestamp': z.string().openapi({
    description: 'When this attempt was made, in seconds since 1970. Receivers refuse old ones.',
    example: '1769846400',
  }),
  'webhook-signature': z.string().openapi({
    description:
      '`v1,` and the HMAC-SHA256 over id, timestamp and body, joined by dots, with the secret of the destination (Standard Webhooks).',
    example: 'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
  }),
})

const bodyOf = (type: EventType, { key, title, says, page }: Told['example']) =>
  z
    .object({
      type: z.literal(type),
      timestamp: instant('When it was recorded.'),
      data: z.object({
        key: z.string().openapi({
          description: 'The idempotency key: one occurrence and one destination.',
          example: key,
        }),
        language: z.enum(languages),
        tone: z.enum(['neutral', 'good', 'bad']),
        title: z.string().openapi({ example: title }),
        summary: z.string().openapi({ example: says }),
        facts: z.array(z.object({ label: z.string(), value: z.string() })).openapi({ example: [] }),
        destination: z.string().openapi({ description: 'Its name.', example: 'Data platform' }),
        link: z
          .object({ url: z.string(), label: z.string() })
          .nullable()
          .openapi({
            description: 'A page of the dashboard; null without PUBLIC_BASE_URL.',
            example: { url: page, label: 'Open the dashboard' },
          }),
        details: eventDetails[type],
      }),
    })
    .openapi(`Event_${type.replace('.', '_')}`)

/** The requests that the gateway sends to webhooks that subscribe to an event. */
export const eventWebhooks: readonly RouteConfig[] = eventTypes.map((type) => ({
  method: 'post',
  path: type,
  operationId: what[type].id,
  tags: ['Notifications'],
  summary: what[type].summary,
  description:
    'Sent to the destinations of kind webhook that subscribe to it, at least once, in the form of Standard Webhooks. Fields may be added.',
  security: [],
  request: {
    headers,
    body: {
      required: true,
      content: { 'application/json': { schema: bodyOf(type, what[type].example) } },
    },
  },
  responses: {
    '2XX': { description: 'Taken; it is not sent again' },
    410: { description: 'Gone for good; it is not tried again' },
    default: { description: 'Tried again, up to ten attempts; Retry-After is respected' },
  },
}))
