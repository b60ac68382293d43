import { expect, test } from 'bun:test'
import { join } from 'node:path'
import { prometheusSeries } from '@otel-bi/telemetry/prometheus'
import { Glob, YAML } from 'bun'
import { z } from 'zod'

const deploy = join(import.meta.dir, '../../deploy')
const read = (path: string) => Bun.file(join(deploy, path)).text()
const paths = (pattern: string) => [...new Glob(pattern).scanSync(deploy)].sort()

const Dashboard = z.object({
  uid: z.string(),
  panels: z.array(z.object({ targets: z.array(z.object({ expr: z.string() })).min(1) })).min(1),
})
const Rules = z.object({
  groups: z.array(z.object({ rules: z.array(z.object({ alert: z.string(), expr: z.string() })) })),
})

/** Words of a query that are metrics: ours begin like a namespace, and are no label in `by (…)` or `{…}`. */
function metricsOf(expr: string): string[] {
  const bare = expr.replace(/\bby \([^)]*\)|\{[^}]*\}/g, '')
  return bare.match(/\b(?:bi|db|http|nodejs|otel|process)_\w+/g) ?? []
}

const strangers = (expressions: string[]) => {
  const known = prometheusSeries()
  return expressions
    .map((expr) => [expr, metricsOf(expr)] as const)
    .filter(([, names]) => names.length === 0 || names.some((name) => !known.has(name)))
}

test.each(paths('**/*.yaml'))('%s is YAML', async (path) => {
  expect(typeof YAML.parse(await read(path))).toBe('object')
})

test.each(paths('grafana/dashboards/*.json'))(
  '%s queries metrics of the registry only',
  async (path) => {
    const { panels } = Dashboard.parse(JSON.parse(await read(path)))
    expect(strangers(panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)))).toEqual([])
  },
)

test('alerts watch missed jobs, stale data, errors, the audit chain, messages and lost spans, by the registry’s metrics', async () => {
  const { groups } = Rules.parse(YAML.parse(await read('prometheus/alerts.yaml')))
  const rules = groups.flatMap((group) => group.rules)
  expect(rules.map((rule) => rule.alert)).toEqual([
    'JobMissed',
    'WarehouseDataStale',
    'ErrorRateHigh',
    'AuditChainBroken',
    'MessagesDelayed',
    'MessagesDead',
    'TelemetryLost',
  ])
  expect(strangers(rules.map((rule) => rule.expr))).toEqual([])
})

test('a metric that no service reports is found', () => {
  expect(strangers(['sum(rate(bi_nothing_total[5m]))'])).toHaveLength(1)
})
