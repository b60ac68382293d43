import { z } from '@hono/zod-openapi'
import { requires } from '../access.ts'
import { createdOrRepeated, ok, pageOf } from '../answer.ts'
import { ifMatchHeaders } from '../if-match.ts'
import { choiceParameter, cursor, idempotencyHeaders, limit, rowId } from '../parameters.ts'
import {
  analyticsProblems,
  bodyProblems,
  nameTakenProblem,
  notFoundProblem,
  preconditionProblems,
  tooLargeProblem,
} from '../problem.ts'
import { createRoute, jsonBody, noParameters } from '../route.ts'
import { AlertBacktest, AlertHistoryEntry, backtestDays } from './backtest.ts'
import { AlertRule, AlertRuleChange, mostAlertRules, NewAlertRule, ruleStates } from './rule.ts'

const tags = ['Alerts']
const params = z.strictObject({ id: rowId('The id of the rule.') })
const answer = ok('The rule; its ETag is its version', AlertRule)
const problems = { ...analyticsProblems, ...notFoundProblem }

const listAlertRulesRoute = createRoute({
  method: 'get',
  path: '/api/alerts/rules',
  operationId: 'listAlertRules',
  tags,
  summary: 'Alert rules and their state, the newest first',
  description: 'Every viewer sees every rule, as they see the figures that it watches.',
  ...requires('viewer'),
  request: {
    query: z.strictObject({
      state: choiceParameter(ruleStates, 'Only rules in this state.').optional(),
      limit: limit.optional(),
      cursor: cursor.optional(),
    }),
  },
  responses: {
    ...ok('A page of rules', pageOf(AlertRule).openapi('AlertRulePage')),
    ...analyticsProblems,
  },
})

const getAlertRuleRoute = createRoute({
  method: 'get',
  path: '/api/alerts/rules/{id}',
  operationId: 'getAlertRule',
  tags,
  summary: 'One alert rule',
  description: 'With the state of each of its instances, and why it could not be checked if so.',
  ...requires('viewer'),
  request: { query: noParameters, params },
  responses: { ...answer, ...problems },
})

const createAlertRuleRoute = createRoute({
  method: 'post',
  path: '/api/alerts/rules',
  operationId: 'createAlertRule',
  tags,
  summary: 'Add an alert rule',
  description: `It is checked in the caller’s name and with the caller’s roles, first within a minute. A user may keep ${mostAlertRules} rules; one more gets 422. A retry with the same Idempotency-Key returns 200 and the rule that the first call created, as it is now; a different request with that key returns 422.`,
  ...requires('analyst'),
  request: { query: noParameters, headers: idempotencyHeaders, body: jsonBody(NewAlertRule) },
  responses: {
    ...createdOrRepeated('/api/alerts/rules', AlertRule, {
      created: 'The rule',
      repeated: 'The rule that the same request created',
    }),
    ...analyticsProblems,
    ...bodyProblems,
    ...nameTakenProblem,
  },
})

const changeAlertRuleRoute = createRoute({
  method: 'patch',
  path: '/api/alerts/rules/{id}',
  operationId: 'changeAlertRule',
  tags,
  summary: 'Change a rule, mute it, or switch it on or off',
  description:
    'The owner may change everything, with their roles of now; an admin may mute and switch any rule. Another subject or condition begins anew: what fires then is told. Of several changes that are based on one version the first is kept; the others get 412.',
  ...requires('analyst'),
  request: {
    query: noParameters,
    params,
    headers: ifMatchHeaders,
    body: jsonBody(AlertRuleChange),
  },
  responses: {
    ...answer,
    ...problems,
    ...bodyProblems,
    ...nameTakenProblem,
    ...preconditionProblems,
  },
})

const deleteAlertRuleRoute = createRoute({
  method: 'delete',
  path: '/api/alerts/rules/{id}',
  operationId: 'deleteAlertRule',
  tags,
  summary: 'Delete a rule',
  description: 'The owner or an admin. Returns the rule as it was. Its history stays in the store.',
  ...requires('analyst'),
  request: { query: noParameters, params, headers: ifMatchHeaders },
  responses: { ...answer, ...problems, ...tooLargeProblem, ...preconditionProblems },
})

const alertHistoryRoute = createRoute({
  method: 'get',
  path: '/api/alerts/rules/{id}/history',
  operationId: 'getAlertHistory',
  tags,
  summary: 'What a rule found and told, the newest first',
  description:
    'Changes of state and tellings, with what each was judged by. Nothing is ever removed from it. Page with limit and cursor.',
  ...requires('viewer'),
  request: {
    query: z.strictObject({ limit: limit.optional(), cursor: cursor.optional() }),
    params,
  },
  responses: {
    ...ok('A page of the history', pageOf(AlertHistoryEntry).openapi('AlertHistoryPage')),
    ...problems,
  },
})

const backtestAlertRoute = createRoute({
  method: 'post',
  path: '/api/alerts/backtest',
  operationId: 'backtestAlert',
  tags,
  summary: `What a rule would have told over the last ${backtestDays} days of the data`,
  description:
    'Judges and tells as the rule would, with the data as they are now: one question for all days. Nothing is stored. Of jobs and checks it reads the recorded runs; of the freshness of data and of late jobs only the present is known.',
  ...requires('analyst'),
  request: { query: noParameters, body: jsonBody(NewAlertRule) },
  responses: {
    ...ok('What it would have done', AlertBacktest),
    ...analyticsProblems,
    ...bodyProblems,
  },
})

export const alertRoutes = {
  list: listAlertRulesRoute,
  create: createAlertRuleRoute,
  backtest: backtestAlertRoute,
  get: getAlertRuleRoute,
  change: changeAlertRuleRoute,
  delete: deleteAlertRuleRoute,
  history: alertHistoryRoute,
} as const
