import { z } from '@hono/zod-openapi'
import { requires } from '../access.ts'
import { count, money } from '../amounts.ts'
import { ok, pageOf } from '../answer.ts'
import { cursor, idempotencyHeaders, limit, rowId, textParameter } from '../parameters.ts'
import { analyticsProblems, bodyProblems, notFoundProblem } from '../problem.ts'
import { provenance } from '../records.ts'
import { createRoute, jsonBody, noParameters } from '../route.ts'
import { severities } from './severity.ts'
import { serviceLevelBounds } from './stock-recommendations.ts'

type Bounds = { readonly min: number; readonly max: number }

function number({ min, max }: Bounds, fallback: number, description: string) {
  const message = `must be a number from ${min} to ${max}`
  return z
    .number(message)
    .min(min, message)
    .max(max, message)
    .default(fallback)
    .openapi({ description, example: fallback })
}

function days({ min, max }: Bounds, example: number, description: string) {
  const message = `must be a whole number from ${min} to ${max}`
  return z.int(message).min(min, message).max(max, message).openapi({ description, example })
}

const multiplierBounds = { min: 0.1, max: 10 }

const name = textParameter({
  max: 120,
  description: 'Kept exactly as given.',
  example: 'Hot summer, slow ships',
})

const itemId = z
  .int('must be a whole number')
  .min(1, 'must be 1 or more')
  .openapi({ maximum: Number.MAX_SAFE_INTEGER })
const itemIds = z
  .array(itemId, 'must be a list of items')
  .min(1, 'must name at least one item')
  .max(1000, 'must name at most 1000 items')
  .openapi({ description: 'Only these items. Default: all.', example: [86, 184] })

const changes = {
  demand_multiplier: number(multiplierBounds, 1, '1.2 sells a fifth more of everything.'),
  lead_time_multiplier: number(multiplierBounds, 1, '2 doubles every lead time and its spread.'),
  service_level: number(serviceLevelBounds, 0.95, 'The service level of the scenario.'),
  unit_cost_change: number({ min: -0.9, max: 9 }, 0, '0.1 raises every unit cost by 10%.'),
  baseline_service_level: number(
    serviceLevelBounds,
    0.95,
    'The service level to compare with: the baseline is what the recommendations say at this level.',
  ),
}

export const ScenarioRequest = z
  .strictObject({
    name,
    ...changes,
    item_ids: itemIds.optional(),
    days_back: days(
      { min: 1, max: 3650 },
      365,
      'Days of demand. Default: DEFAULT_HISTORY_DAYS.',
    ).optional(),
    horizon_days: days(
      { min: 1, max: 365 },
      30,
      'Days of projected revenue and profit. Default: FORECAST_HORIZON_DAYS.',
    ).optional(),
  })
  .openapi('WwiScenarioRequest')
export type ScenarioRequest = z.output<typeof ScenarioRequest>

export const ScenarioInputs = z.strictObject({
  demand_multiplier: z.number().openapi({ example: 1.2 }),
  lead_time_multiplier: z.number().openapi({ example: 1 }),
  service_level: z.number().openapi({ example: 0.95 }),
  unit_cost_change: z.number().openapi({ example: 0 }),
  baseline_service_level: z.number().openapi({ example: 0.95 }),
  item_ids: z
    .array(z.int())
    .nullable()
    .openapi({ example: [86, 184] }),
  days_back: z.int().openapi({ example: 365 }),
  horizon_days: z.int().openapi({ example: 30 }),
})
export type ScenarioInputs = z.output<typeof ScenarioInputs>

const totals = z.strictObject({
  items_to_reorder: count('Items to order.'),
  units_to_order: count('Units, in whole outers.'),
  cost_to_order: money('Units to order × unit cost.'),
  items_at_risk: count('Items that run out before a delivery ordered now arrives.'),
  projected_revenue: money('Mean demand × price over the horizon, not limited by the stock.'),
  projected_profit: money('The same less the cost of the goods.'),
})

const side = z.strictObject({
  recommended: z.boolean(),
  urgency: z.enum(severities),
  at_risk: z.boolean(),
  reorder_point: z.number().openapi({ example: 48.2 }),
  outers: count('Outers to order.'),
  units: count('Units to order.'),
  estimated_cost: money('Units to order × unit cost.'),
})

export const ScenarioResult = z.strictObject({
  items: count('Items compared.'),
  baseline: totals,
  scenario: totals,
  difference: totals.openapi({ description: 'Scenario − baseline.' }),
  changed_items: z
    .array(
      z.strictObject({
        stock_item_id: z.int().openapi({ example: 86 }),
        stock_item: z.string().openapi({ example: 'Halloween zombie mask (Light Brown) L' }),
        baseline: side,
        scenario: side,
        units_change: z.int().openapi({ example: 528 }),
        cost_change: money('Scenario − baseline.'),
      }),
    )
    .openapi({ description: 'The items whose order changes most, at most 20.' }),
})
export type ScenarioResult = z.output<typeof ScenarioResult>

const scenario = {
  id: z.int().openapi({ example: 1 }),
  name: z.string().openapi({ description: 'As given.', example: 'Hot summer, slow ships' }),
  created_by: z.string().openapi({ example: 'ana' }),
  ...provenance,
  inputs: ScenarioInputs,
}

export const WwiScenario = z
  .strictObject({ ...scenario, result: ScenarioResult })
  .openapi('WwiScenario')
export type WwiScenario = z.output<typeof WwiScenario>

export const WwiScenarioSummary = z
  .strictObject({ ...scenario, result: ScenarioResult.omit({ changed_items: true }) })
  .openapi('WwiScenarioSummary')
export type WwiScenarioSummary = z.output<typeof WwiScenarioSummary>

export const ScenarioPreviewRequest = ScenarioRequest.omit({ name: true }).openapi(
  'WwiScenarioPreviewRequest',
)
export type ScenarioPreviewRequest = z.output<typeof ScenarioPreviewRequest>

export const WwiScenarioPreview = z
  .strictObject({
    as_of: provenance.as_of,
    data_version: provenance.data_version,
    inputs: ScenarioInputs,
    result: ScenarioResult,
  })
  .openapi('WwiScenarioPreview')
export type WwiScenarioPreview = z.output<typeof WwiScenarioPreview>

const tags = ['WideWorldImporters']

export const previewWwiScenarioRoute = createRoute({
  method: 'post',
  path: '/api/wwi/scenario-preview',
  operationId: 'previewWwiScenario',
  tags,
  summary: 'Compute a what-if scenario without storing it',
  description: 'What storing the same scenario would compute from the same data.',
  ...requires('analyst'),
  request: {
    query: noParameters,
    body: jsonBody(ScenarioPreviewRequest),
  },
  responses: {
    ...ok('The scenario, computed and not stored', WwiScenarioPreview),
    ...analyticsProblems,
    ...bodyProblems,
  },
})

export const createWwiScenarioRoute = createRoute({
  method: 'post',
  path: '/api/wwi/scenarios',
  operationId: 'createWwiScenario',
  tags,
  summary: 'Compute and store a what-if scenario',
  description:
    'Applies the changes to every item and compares the recommendations before and after. The baseline is what the recommendations endpoint returns for the same service level and days. A retry with the same Idempotency-Key returns 200 and the first scenario; a different request with that key returns 422.',
  ...requires('analyst'),
  request: {
    query: noParameters,
    headers: idempotencyHeaders,
    body: jsonBody(ScenarioRequest),
  },
  responses: {
    201: {
      description: 'The scenario, computed and stored',
      headers: z.object({ location: z.string().openapi({ example: '/api/wwi/scenarios/1' }) }),
      content: { 'application/json': { schema: WwiScenario } },
    },
    ...ok('The scenario that the same request created', WwiScenario),
    ...analyticsProblems,
    ...bodyProblems,
  },
})

export const listWwiScenariosRoute = createRoute({
  method: 'get',
  path: '/api/wwi/scenarios',
  operationId: 'listWwiScenarios',
  tags,
  summary: 'Stored scenarios, the newest first',
  description: 'Inputs and totals of each; get one by its id to see the items that change.',
  ...requires('viewer'),
  request: { query: z.strictObject({ limit: limit.optional(), cursor: cursor.optional() }) },
  responses: {
    ...ok('A page of scenarios', pageOf(WwiScenarioSummary).openapi('WwiScenarioPage')),
    ...analyticsProblems,
  },
})

export const getWwiScenarioRoute = createRoute({
  method: 'get',
  path: '/api/wwi/scenarios/{id}',
  operationId: 'getWwiScenario',
  tags,
  summary: 'One stored scenario',
  description: 'As computed: later data do not change it.',
  ...requires('viewer'),
  request: {
    query: noParameters,
    params: z.strictObject({
      id: rowId('The id of the scenario.'),
    }),
  },
  responses: { ...ok('The scenario', WwiScenario), ...analyticsProblems, ...notFoundProblem },
})
