import { attributes } from '@otel-bi/telemetry/attributes'
import type {
  AttributeDefinition,
  MetricDefinition,
  Origin,
  SpanDefinition,
} from '@otel-bi/telemetry/definition'
import { metrics, sdkMetrics } from '@otel-bi/telemetry/metrics'
import { spans } from '@otel-bi/telemetry/spans'
import { table } from './table.ts'

const origins: Record<Origin, string> = { convention: 'convention', sdk: 'SDK', ours: 'ours' }
const code = (word: string) => `\`${word}\``
const list = (names: readonly string[]) => names.map(code).join(', ') || '–'

const spanTable = table(
  ['Span', 'Kind', 'Whose', 'What it times', 'Attributes'],
  Object.values<SpanDefinition>(spans).map((span) => [
    code(span.name),
    span.kind,
    origins[span.origin],
    span.about,
    list(span.attributes),
  ]),
)

const metricTable = table(
  ['Metric', 'Kind', 'Unit', 'Whose', 'What it says', 'Attributes'],
  Object.entries<MetricDefinition>(metrics).map(([name, metric]) => [
    code(name),
    metric.kind.replaceAll('_', ' '),
    code(metric.unit),
    origins[metric.origin],
    metric.about,
    list(metric.attributes),
  ]),
)

const sdkTable = table(
  ['Metric', 'What it says'],
  Object.entries(sdkMetrics).map(([name, about]) => [code(name), about]),
)

const attributeTable = table(
  ['Attribute', 'Whose', 'Meaning'],
  Object.entries<AttributeDefinition>(attributes).map(([name, { origin, about }]) => [
    code(name),
    origins[origin],
    about,
  ]),
)

/** docs/telemetry.md, from the registry. */
export const telemetryDocument = `<!-- Generated from shared/telemetry by \`bun run docs\`. -->

# Telemetry

One trace runs from the click to the row: browser → gateway → service → view → statement. Every name below stands in \`shared/telemetry\`, and code can record nothing else; a test fails when a service sends a span or metric that is not here.

- **Traces, metrics and logs** leave over OTLP/HTTP to \`OTEL_EXPORTER_OTLP_ENDPOINT\`. \`OTEL_TRACES_EXPORTER=none\` sends nothing and keeps trace ids; \`OTEL_METRICS_EXPORTER\` and \`OTEL_LOGS_EXPORTER\` follow it unless they are set.
- **Every resource** has \`service.name\`, \`service.namespace\`, \`service.version\`, \`deployment.environment.name\` and \`telemetry.sdk.*\`, that of a process also \`service.instance.id\`; every scope of ours has the schema URL of the conventions. What comes through the gateway has the gateway’s environment.
- **Every answer names its trace**: \`x-trace-id\`, with \`traceresponse\` from the gateway and \`x-span-id\` from the services.
- **Sampling** follows the caller; for a trace that begins here, \`OTEL_TRACES_SAMPLER_ARG\` is the share that is kept. Health checks are not traced.
- **The browser** starts tracing after its first paint, and sends to the collector that \`/api/config\` names (\`FRONTEND_OTEL_COLLECTOR_ENDPOINT\`) or, when it names none, to the gateway’s \`/api/telemetry\`, which marks its spans with \`bi.telemetry.origin\`. What starts within three seconds of a click, and without a context of its own, belongs to that click.
- **No user input is sent**: no parameter value, token or client address. A path is sent as its route, a statement with its placeholders, an error as its type.
- **A collector that is down, slow or broken** costs its spans and nothing else. Once it is known to be away no span is made any more, only its ids, until an empty export finds it again. The spans lost are counted in \`bi.telemetry.dropped\` and in \`otel.sdk.processor.span.processed\` with \`error.type\`.
- **Logs** are JSON lines on standard output, and the same lines over OTLP, with \`trace_id\` and \`span_id\`.

## Spans

${spanTable}

## Metrics

${metricTable}

What the SDK says about itself:

${sdkTable}

## Attributes

${attributeTable}
`
