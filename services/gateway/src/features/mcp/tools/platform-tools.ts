import { z } from 'zod'
import { ofDomains, only, type ToolDeclaration } from './declaration.ts'
import { same } from './page.ts'

const Made = z.looseObject({ id: z.union([z.number(), z.string()]) })
const SavedView = z.looseObject({ model: z.string() })

const dayOf = (instant: unknown) => (typeof instant === 'string' ? instant.slice(0, 10) : undefined)

/** What people have asked, saved and set up, and how the platform itself is. */
export const platformTools: readonly ToolDeclaration[] = [
  {
    name: 'who_am_i',
    title: 'Who am I?',
    about: 'The user that these tools act for, their roles, and the operations they allow.',
    ...only('GET /api/me'),
    page: { path: '/' },
  },
  {
    name: 'get_quality',
    title: 'Get data quality',
    about: 'What every check of the data observed in its latest run, freshness included.',
    ...ofDomains((domain) => `/api/${domain}/quality`),
    page: { path: '/jobs', carries: same('domain') },
  },
  {
    name: 'list_scenarios',
    title: 'List scenarios',
    about: 'What-if scenarios that were computed and stored.',
    ...only('GET /api/wwi/scenarios'),
    page: { path: '/wideworldimporters' },
  },
  {
    name: 'get_scenario',
    title: 'Get a scenario',
    about: 'One stored what-if scenario with its results.',
    ...only('GET /api/wwi/scenarios/{id}'),
    page: { path: '/wideworldimporters', carries: { id: 'scenario' } },
  },
  {
    name: 'run_scenario',
    title: 'Run a scenario',
    about: 'Computes a what-if scenario of demand and lead time, and stores it under its name.',
    ...only('POST /api/wwi/scenarios'),
    page: {
      path: '/wideworldimporters',
      also: ({ answer }) => ({ scenario: Made.safeParse(answer).data?.id.toString() }),
    },
  },
  {
    name: 'list_annotations',
    title: 'List annotations',
    about: 'What analysts wrote about days of a business: reasons that figures do not say.',
    ...only('GET /api/annotations'),
    page: { path: '/' },
  },
  {
    name: 'list_alerts',
    title: 'List alert rules',
    about: 'Alert rules, their state, and what they found last.',
    ...only('GET /api/alerts/rules'),
    page: { path: '/alerts' },
  },
  {
    name: 'get_alert',
    title: 'Get an alert rule',
    about: 'One alert rule.',
    ...only('GET /api/alerts/rules/{id}'),
    page: { path: '/alerts', carries: { id: 'rule' } },
  },
  {
    name: 'get_alert_history',
    title: 'Get the history of an alert rule',
    about: 'What a rule found and told, the newest first.',
    ...only('GET /api/alerts/rules/{id}/history'),
    page: { path: '/alerts', carries: { id: 'rule' } },
  },
  {
    name: 'list_saved_views',
    title: 'List saved views',
    about: 'Questions that people have saved: own ones and shared ones.',
    ...only('GET /api/saved-views'),
    page: { path: '/views', carries: same('search', 'whose') },
  },
  {
    name: 'get_saved_view',
    title: 'Get a saved view',
    about: 'One saved question; ask_metrics answers it.',
    ...only('GET /api/saved-views/{id}'),
    page: {
      // The page of its model, which the answer alone names.
      path: ({ answer }) => {
        const view = SavedView.safeParse(answer).data
        return view ? `/explore/${view.model.replace('.', '/')}` : '/explore'
      },
      carries: { id: 'saved' },
    },
  },
  {
    name: 'list_reports',
    title: 'List reports',
    about: 'Reports that were made, newest first.',
    ...only('GET /api/reports'),
    page: { path: '/reports' },
  },
  {
    name: 'get_report',
    title: 'Get a report',
    about: 'One report and its progress; its files are on the page.',
    ...only('GET /api/reports/{id}'),
    page: { path: '/reports', carries: { id: 'report' } },
  },
  {
    name: 'list_jobs',
    title: 'List jobs',
    about: 'Scheduled jobs: when they run next, and how they ran.',
    choose: { name: 'service', about: 'Whose jobs.' },
    operations: {
      aw: 'GET /api/jobs/aw',
      wwi: 'GET /api/jobs/wwi',
      gateway: 'GET /api/jobs/gateway',
    },
    page: { path: '/jobs', carries: { service: 'domain', job_id: 'job', status: 'status' } },
  },
  {
    name: 'get_job_execution',
    title: 'Get an execution of a job',
    about: 'One execution of a job, with its result and its log.',
    ...only('GET /api/jobs/{domain}/executions/{id}'),
    page: { path: '/jobs', carries: { domain: 'domain', id: 'execution' } },
  },
  {
    name: 'list_traces',
    title: 'List traces',
    about: 'Traces that the trace store has, the newest first.',
    ...only('GET /api/traces'),
    page: {
      path: '/traces',
      carries: same('service', 'operation', 'min_duration_ms'),
      also: ({ given }) => ({ result: given.errors === true ? 'failed' : undefined }),
    },
  },
  {
    name: 'get_trace',
    title: 'Get a trace',
    about: 'Every span of one trace, such as the one that an answer named.',
    ...only('GET /api/traces/{trace_id}'),
    page: { path: '/traces', carries: { trace_id: 'trace' } },
  },
  {
    name: 'list_audit_entries',
    title: 'List audit entries',
    about: 'The audit log, newest first.',
    ...only('GET /api/audit'),
    page: {
      path: '/audit',
      carries: same('domain', 'action', 'actor', 'outcome'),
      // The page chooses days, the API instants.
      also: ({ given }) => ({ from: dayOf(given.from), to: dayOf(given.to) }),
    },
  },
]
