import { expect, test } from 'bun:test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { $ } from 'bun'
import { root } from './dockerfile.ts'

const prometheus = join(root, 'deploy/prometheus')

test('promtool takes the alert rules', async () => {
  const { exitCode, stdout } = await $`promtool check rules ${prometheus}/alerts.yaml`
    .nothrow()
    .quiet()
  expect([exitCode, stdout.toString()]).toEqual([
    0,
    expect.stringMatching(/SUCCESS: \d+ rules found/),
  ])
})

test('promtool takes Prometheus’s configuration, with the rules where it finds them here', async () => {
  const text = await Bun.file(join(prometheus, 'prometheus.yaml')).text()
  const placed = text.replaceAll('/etc/prometheus/', `${prometheus}/`)
  expect(placed).not.toBe(text)
  const folder = await mkdtemp(join(tmpdir(), 'otel-bi-prometheus-'))
  await Bun.write(join(folder, 'prometheus.yaml'), placed)
  const { exitCode } = await $`promtool check config ${folder}/prometheus.yaml`.nothrow().quiet()
  await rm(folder, { recursive: true })
  expect(exitCode).toBe(0)
})

test('every alert has a heading in the runbook that says what to do', async () => {
  const alerts = await Bun.file(join(prometheus, 'alerts.yaml')).text()
  const runbook = await Bun.file(join(root, 'docs/operations.md')).text()
  const names = [...alerts.matchAll(/alert: (\w+)/g)].map(([, name]) => name ?? '')
  expect(names.filter((name) => !runbook.includes(`\n### ${name}\n`))).toEqual([])
  expect(names.length).toBeGreaterThan(4)
})
