import type { AttributeName } from './attributes.ts'
import type { SpanDefinition } from './definition.ts'

type Span = SpanDefinition & { readonly attributes: readonly AttributeName[] }

/** Every span that a service or the dashboard makes. Code that makes one takes its definition from here. */
export const spans = {
  'http.server': {
    kind: 'server',
    name: '{method} {route}',
    pattern: /^[A-Z]+(?: \/\S*)?$/,
    origin: 'convention',
    about: 'A request, from its headers to its answer. Health checks have none.',
    attributes: [
      'http.request.method',
      'http.response.status_code',
      'http.route',
      'url.path',
      'url.scheme',
      'error.type',
    ],
  },
  'http.client': {
    kind: 'client',
    name: '{method} {template}',
    pattern: /^[A-Z]+(?: \/\S*)?$/,
    origin: 'convention',
    about: 'A call of another service; the dashboard names it by the path of the contract.',
    attributes: [
      'http.request.method',
      'http.response.status_code',
      'server.address',
      'server.port',
      'url.full',
      'url.template',
      'error.type',
    ],
  },
  'db.client': {
    kind: 'client',
    name: '{summary}',
    pattern: /^[\w.]+(?: \w+)*$/,
    origin: 'convention',
    about: 'A statement at a warehouse or at the store, named by what it does.',
    attributes: [
      'db.namespace',
      'db.query.summary',
      'db.query.text',
      'db.response.returned_rows',
      'db.system.name',
      'server.address',
      'server.port',
      'error.type',
    ],
  },
  view: {
    kind: 'internal',
    name: '{domain}.{view}',
    pattern: /^(?:aw|wwi)\.[a-z0-9_]+$/,
    origin: 'ours',
    about: 'A view computed, its statements included; an answer from the cache has none.',
    attributes: ['bi.view', 'bi.row_count', 'error.type'],
  },
  job: {
    kind: 'internal',
    name: 'job {name}',
    pattern: /^job [\w.-]+$/,
    origin: 'ours',
    about: 'Root of a scheduled run, linked to what triggered it.',
    attributes: ['job.id', 'job.trigger', 'job.attempt', 'error.type'],
  },
  message: {
    kind: 'internal',
    name: 'message {kind}',
    pattern: /^message (?:email|webhook|slack|teams)$/,
    origin: 'ours',
    about: 'Root of one attempt to send a message, linked to what enqueued it.',
    attributes: ['bi.destination.kind', 'bi.message.type', 'bi.message.attempt', 'error.type'],
  },
  alert: {
    kind: 'internal',
    name: 'alert {subject}',
    pattern: /^alert [\w.-]+$/,
    origin: 'ours',
    about: 'Root of the evaluation of an alert rule; the messages that it enqueues link to it.',
    attributes: ['bi.alert.rule', 'bi.alert.outcome', 'bi.alert.told', 'error.type'],
  },
  export: {
    kind: 'internal',
    name: 'export {view}',
    pattern: /^export [\w.-]+$/,
    origin: 'ours',
    about: 'An export, from its first row to its last byte.',
    attributes: ['bi.view', 'bi.export.format', 'bi.export.rows', 'bi.export.bytes', 'error.type'],
  },
  worker: {
    kind: 'internal',
    name: 'worker {task}',
    pattern: /^worker [\w.-]+$/,
    origin: 'ours',
    about: 'Work in a Worker, such as a forecast or a PDF, its wait for a free one included.',
    attributes: ['error.type'],
  },
  'report.section': {
    kind: 'internal',
    name: 'report {section}',
    pattern: /^report [\w.-]+$/,
    origin: 'ours',
    about: 'One section of a report.',
    attributes: ['bi.report.section', 'bi.view', 'error.type'],
  },
  'browser.document_load': {
    kind: 'internal',
    name: 'document load',
    pattern: /^document load$/,
    origin: 'ours',
    about: 'A page of the dashboard, from its navigation to the end of its load event.',
    attributes: ['bi.ui.page'],
  },
  'browser.document_fetch': {
    kind: 'internal',
    name: 'document fetch',
    pattern: /^document fetch$/,
    origin: 'ours',
    about: 'The document itself, from the first request to its last byte.',
    attributes: [],
  },
  'browser.interaction': {
    kind: 'internal',
    name: '{event} {element}',
    pattern: /^(?:click|change|submit) [\w.:-]+$/,
    origin: 'ours',
    about:
      'What a reader did, until the screen has changed; the calls that it caused are below it.',
    attributes: ['bi.ui.element', 'bi.ui.page'],
  },
  'browser.aggregation': {
    kind: 'internal',
    name: 'aggregate {what}',
    pattern: /^aggregate [\w.-]+$/,
    origin: 'ours',
    about: 'Rows of an answer turned into what a chart or a table shows.',
    attributes: ['bi.row_count'],
  },
} as const satisfies Record<string, Span>

export type SpanId = keyof typeof spans
export type SpanAttributes<I extends SpanId> = {
  readonly [A in (typeof spans)[I]['attributes'][number]]?: string | number | undefined
}
