/** Debian's Prometheus as a process, which takes what is written to it and evaluates rules. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@otel-bi/store/testing/postgres'
import { z } from 'zod'

type Alert = {
  readonly name: string
  readonly state: 'pending' | 'firing'
  readonly summary: string
}

type Prometheus = {
  readonly remoteWrite: string
  /** What its rules say now. */
  readonly alerts: () => Promise<Alert[]>
  /** Names of all series that it has. */
  readonly names: () => Promise<string[]>
  readonly stop: () => Promise<void>
}

const Alerts = z.object({
  data: z.object({
    alerts: z.array(
      z.object({
        labels: z.object({ alertname: z.string() }),
        state: z.enum(['pending', 'firing']),
        annotations: z.object({ summary: z.string() }),
      }),
    ),
  }),
})
const Names = z.object({ data: z.array(z.string()) })

/**
 * Evaluates the rules every second instead of every 30, and takes a series for gone when it had no sample for
 * 30 seconds instead of five minutes. @throws Error when it does not start
 */
export async function startPrometheus(rules: string): Promise<Prometheus> {
  const folder = await mkdtemp(join(tmpdir(), 'otel-bi-prometheus-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  await Bun.write(join(folder, 'rules.yaml'), rules)
  const config = { global: { evaluation_interval: '1s' }, rule_files: [`${folder}/rules.yaml`] }
  await Bun.write(join(folder, 'prometheus.yaml'), JSON.stringify(config))
  const log = join(folder, 'log')
  const child = Bun.spawn(
    [
      'prometheus',
      `--config.file=${folder}/prometheus.yaml`,
      `--storage.tsdb.path=${folder}/data`,
      `--web.listen-address=127.0.0.1:${port}`,
      '--web.enable-remote-write-receiver',
      '--query.lookback-delta=30s',
    ],
    { stdout: Bun.file(log), stderr: Bun.file(log) },
  )
  const stop = async () => {
    child.kill()
    await child.exited
    await rm(folder, { recursive: true, force: true })
  }
  const isReady = async () => (await fetch(`${url}/-/ready`).catch(() => undefined))?.ok === true
  for (let waited = 0; !(await isReady()); waited += 100) {
    if (child.exitCode !== null || waited > 60_000) {
      const said = await Bun.file(log).text()
      await stop()
      throw new Error(`Prometheus did not start: ${said.slice(0, 2_000)}`)
    }
    await Bun.sleep(100)
  }
  const get = async (path: string): Promise<unknown> => (await fetch(`${url}/api/v1${path}`)).json()
  return {
    remoteWrite: `${url}/api/v1/write`,
    async alerts() {
      const { data } = Alerts.parse(await get('/alerts'))
      return data.alerts.map(({ labels, state, annotations }) => ({
        name: labels.alertname,
        state,
        summary: annotations.summary,
      }))
    },
    names: async () => Names.parse(await get('/label/__name__/values')).data,
    stop,
  }
}
