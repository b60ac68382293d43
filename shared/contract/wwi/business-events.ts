import { z } from '@hono/zod-openapi'
import { requires } from '../access.ts'
import { ok, pageOf } from '../answer.ts'
import { choiceParameter, cursor, limit } from '../parameters.ts'
import { analyticsProblems } from '../problem.ts'
import { provenance } from '../records.ts'
import { createRoute } from '../route.ts'
import {
  choiceColumn,
  dateColumn,
  defineView,
  instantColumn,
  integerColumn,
  optionalColumn,
  textColumn,
} from '../view.ts'
import { severities } from './severity.ts'

const eventKinds = [
  'below_reorder_level',
  'stockout_risk',
  'overstock',
  'dead_stock',
  'demand_spike',
  'demand_drop',
  'purchase_overdue',
  'negative_margin',
] as const

const eventStates = ['open', 'ended'] as const

export const businessEventsView = defineView({
  id: 'business-events',
  domain: 'wwi',
  title: 'Business events',
  description: 'Stock and supplier situations that need attention, and when each ended.',
  path: '/api/wwi/events',
  row: z.strictObject({
    opened_at: instantColumn('Found at', 'When a scan first found it.'),
    resolved_at: optionalColumn(
      instantColumn('Ended at', 'When a scan no longer found it; null while it lasts.'),
    ),
    kind: choiceColumn('Kind', 'What kind of event it is.', eventKinds),
    severity: choiceColumn('Severity', 'How urgent it is.', severities),
    stock_item_id: integerColumn('Item', 'WWI Stock Item ID.'),
    stock_item: textColumn('Name', 'Name of the item.', 'Halloween zombie mask (Light Brown) L'),
    details: textColumn(
      'What',
      'Description of the event.',
      '3 on hand, below the reorder level of 5',
    ),
    as_of: dateColumn('As of', 'Last date of the data it was found in.'),
  }),
  brief: ['severity', 'kind', 'stock_item', 'details', 'as_of'],
})

export const BusinessEvent = businessEventsView.row
  .extend({
    id: z.int().openapi({ example: 1 }),
    dedup_key: z.string().openapi({
      description: 'What the event is about: the same in every scan that finds it.',
      example: 'below_reorder_level:item:86',
    }),
    figures: z.record(z.string(), z.union([z.number(), z.string()]).nullable()).openapi({
      description: 'The figures that triggered it.',
      example: { on_hand: 3, on_order: 45216, reorder_level: 5 },
    }),
    run_id: provenance.run_id,
    data_version: provenance.data_version,
  })
  .openapi('WwiBusinessEvent')
export type BusinessEvent = z.output<typeof BusinessEvent>

export const wwiEventsRoute = createRoute({
  method: 'get',
  path: businessEventsView.path,
  operationId: 'listWwiBusinessEvents',
  tags: ['WideWorldImporters'],
  summary: 'Business events, the newest first',
  description:
    'Each event is listed once, from the scan that found it to the first scan that no longer does. Page with limit and cursor.',
  ...requires('viewer'),
  request: {
    query: z.strictObject({
      kind: choiceParameter(eventKinds, 'Only events of this kind.').optional(),
      severity: choiceParameter(severities, 'Only events of this severity.').optional(),
      state: choiceParameter(
        eventStates,
        'Only events that last, or only those that ended.',
      ).optional(),
      limit: limit.optional(),
      cursor: cursor.optional(),
    }),
  },
  responses: {
    ...ok('A page of events', pageOf(BusinessEvent).openapi('WwiBusinessEventPage')),
    ...analyticsProblems,
  },
})
