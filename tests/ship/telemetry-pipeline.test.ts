import { expect, test } from 'bun:test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { $, Glob, YAML } from 'bun'
import { z } from 'zod'
import { readCompose } from './compose.ts'
import { root } from './dockerfile.ts'

const read = (path: string) => Bun.file(join(root, 'deploy', path)).text()
const parse = async <S extends z.ZodType>(path: string, schema: S): Promise<z.output<S>> =>
  schema.parse(YAML.parse(await read(path)))

const Dashboard = z.object({
  uid: z.string(),
  panels: z.array(
    z.object({
      title: z.string(),
      datasource: z.object({ uid: z.string() }),
      targets: z.array(z.object({ datasource: z.object({ uid: z.string() }), expr: z.string() })),
    }),
  ),
})
const DataSources = z.object({
  datasources: z.array(z.object({ uid: z.string(), url: z.string() })),
})

async function dashboards() {
  const files = await Array.fromAsync(new Glob('grafana/dashboards/*.json').scan(`${root}/deploy`))
  return Promise.all(files.map(async (file) => Dashboard.parse(JSON.parse(await read(file)))))
}

/** Where each component listens, by its own configuration; Prometheus listens on its default port. */
async function listeners(): Promise<string[]> {
  const Tempo = z.object({
    server: z.object({ http_listen_port: z.number() }),
    distributor: z.object({
      receivers: z.object({
        otlp: z.object({ protocols: z.object({ grpc: z.object({ endpoint: z.string() }) }) }),
      }),
    }),
  })
  const tempo = await parse('tempo/tempo.yaml', Tempo)
  const loki = await parse(
    'loki/loki.yaml',
    z.object({ server: z.object({ http_listen_port: z.number() }) }),
  )
  const { endpoint } = tempo.distributor.receivers.otlp.protocols.grpc
  return [
    endpoint.replace('0.0.0.0', 'tempo'),
    `tempo:${tempo.server.http_listen_port}`,
    `loki:${loki.server.http_listen_port}`,
    'prometheus:9090',
  ]
}

test('every reference in Alloy’s configuration is to a component that it declares', async () => {
  const alloy = await read('alloy/config.alloy')
  const declared = [...alloy.matchAll(/^([a-z_.]+) "([a-z_]+)" \{/gm)].map(
    ([, component, label]) => `${component}.${label}`,
  )
  const used = [...alloy.matchAll(/\b((?:otelcol|prometheus)\.[a-z_.]+)\.(?:input|receiver)\b/g)]
  const targets = used.map(([, component]) => component ?? '')
  expect(targets.filter((component) => !declared.includes(component))).toEqual([])
  expect(declared.filter((name) => !/receiver\./.test(name) && !targets.includes(name))).toEqual([])
  expect(alloy.split('{').length).toBe(alloy.split('}').length)
})

test('Alloy and Grafana speak to services of compose.yaml at the ports these listen on', async () => {
  const [listening, { services }] = [await listeners(), await readCompose('demo')]
  expect(listening.filter((address) => !((address.split(':')[0] ?? '') in services))).toEqual([])
  const alloy = [
    ...(await read('alloy/config.alloy')).matchAll(
      /(?:endpoint|url) *= "(?:http:\/\/)?([a-z]+:\d+)[/"]/g,
    ),
  ]
  const { datasources } = await parse('grafana/provisioning/datasources/otel-bi.yaml', DataSources)
  const asked = [
    ...alloy.map(([, address]) => address),
    ...datasources.map(({ url }) => new URL(url).host),
  ]
  expect(asked.length).toBeGreaterThanOrEqual(6)
  expect(asked.filter((address) => !listening.includes(address ?? ''))).toEqual([])
})

test('every panel asks a data source that is provisioned, and no two dashboards share an id', async () => {
  const all = await dashboards()
  const { datasources } = await parse('grafana/provisioning/datasources/otel-bi.yaml', DataSources)
  const known = datasources.map(({ uid }) => uid)
  const asked = all.flatMap(({ panels }) =>
    panels.flatMap(({ datasource, targets }) => [datasource, ...targets.map((t) => t.datasource)]),
  )
  expect(asked.filter(({ uid }) => !known.includes(uid))).toEqual([])
  expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length)
})

test('promtool takes every expression of every panel', async () => {
  const rules = (await dashboards()).flatMap(({ uid, panels }) =>
    panels.flatMap(({ targets }) =>
      targets.map(({ expr }) => ({
        record: 'panel:expression',
        expr: expr.replaceAll('$__rate_interval', '5m'),
        labels: { dashboard: uid },
      })),
    ),
  )
  expect(rules.length).toBeGreaterThan(20)
  const folder = await mkdtemp(join(tmpdir(), 'otel-bi-panels-'))
  const named = rules.map((rule, index) => ({ ...rule, record: `${rule.record}_${index}` }))
  const file = join(folder, 'rules.yaml')
  await Bun.write(file, JSON.stringify({ groups: [{ name: 'panels', rules: named }] }))
  const { exitCode, stdout, stderr } = await $`promtool check rules ${file}`.nothrow().quiet()
  await rm(folder, { recursive: true })
  expect([exitCode, stderr.toString()]).toEqual([0, ''])
  expect(stdout.toString()).toContain(`SUCCESS: ${rules.length} rules found`)
})
