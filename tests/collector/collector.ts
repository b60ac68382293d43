/** The OpenTelemetry Collector, built from its Go modules, as a process on this machine. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@otel-bi/store/testing/postgres'
import { $ } from 'bun'

export type Collector = {
  /** Where it takes OTLP over HTTP. */
  readonly url: string
  /** Its own counter, summed over all labels; 0 where there is none of that name. */
  readonly counted: (name: string) => Promise<number>
  readonly log: () => Promise<string>
  readonly stop: () => Promise<void>
}

export type CollectorOptions = {
  /** Where it hands on what it takes, as OTLP's JSON. */
  readonly target: string
  /** Port on which it takes OTLP; a free one when left out. */
  readonly port?: number
  /** Prometheus to which it writes the metrics too, as Alloy does: every resource attribute is a label. */
  readonly remoteWrite?: string
}

/** Builds it once per set of modules and components; undefined where the modules cannot be had. */
async function build(): Promise<string | undefined> {
  const read = (file: string) => Bun.file(join(import.meta.dir, file)).text()
  const key = Bun.hash((await read('go.sum')) + (await read('main.go'))).toString(36)
  const program = join(tmpdir(), `otel-bi-collector-${key}`)
  if (await Bun.file(program).exists()) return program
  const { exitCode, stderr } = await $`go build -trimpath -ldflags ${'-s -w'} -o ${program} .`
    .cwd(import.meta.dir)
    .nothrow()
    .quiet()
  if (exitCode === 0) return program
  if (/dial tcp|no such host|connection refused|i\/o timeout/.test(stderr.toString()))
    return undefined
  throw new Error(`go build: ${stderr.toString().slice(0, 2_000)}`)
}

/** A collector that takes OTLP and hands it on; undefined where it cannot be built. */
export async function startCollector({
  target,
  remoteWrite,
  port,
}: CollectorOptions): Promise<Collector | undefined> {
  const program = await build()
  if (program === undefined) return undefined
  const folder = await mkdtemp(join(tmpdir(), 'otel-bi-collector-'))
  const [otlp, own] = [port ?? (await freePort()), await freePort()]
  const pipeline = { receivers: ['otlp'], exporters: ['otlp_http'] }
  const written = remoteWrite ? ['prometheusremotewrite'] : []
  const metrics = { ...pipeline, exporters: [...pipeline.exporters, ...written] }
  const config = {
    receivers: { otlp: { protocols: { http: { endpoint: `127.0.0.1:${otlp}` } } } },
    exporters: {
      otlp_http: { endpoint: target, encoding: 'json', compression: 'none' },
      ...(remoteWrite && {
        prometheusremotewrite: {
          endpoint: remoteWrite,
          resource_to_telemetry_conversion: { enabled: true },
        },
      }),
    },
    service: {
      telemetry: {
        metrics: {
          readers: [{ pull: { exporter: { prometheus: { host: '127.0.0.1', port: own } } } }],
        },
      },
      pipelines: { traces: pipeline, metrics, logs: pipeline },
    },
  }
  // JSON is YAML.
  await Bun.write(join(folder, 'config.yaml'), JSON.stringify(config))
  const log = join(folder, 'log')
  const child = Bun.spawn([program, '--config', `file:${folder}/config.yaml`], {
    stdout: Bun.file(log),
    stderr: Bun.file(log),
  })
  const scrape = async () => (await fetch(`http://127.0.0.1:${own}/metrics`)).text()
  const stop = async () => {
    child.kill()
    await child.exited
    await rm(folder, { recursive: true, force: true })
  }
  for (let waited = 0; !(await scrape().catch(() => '')); waited += 100) {
    if (child.exitCode !== null || waited > 30_000) {
      const said = await Bun.file(log).text()
      await stop()
      throw new Error(`the collector did not start: ${said.slice(0, 2_000)}`)
    }
    await Bun.sleep(100)
  }
  return {
    url: `http://127.0.0.1:${otlp}`,
    async counted(name) {
      const lines = (await scrape()).split('\n').filter((line) => line.startsWith(`${name}{`))
      return lines.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0)
    },
    log: () => Bun.file(log).text(),
    stop,
  }
}
