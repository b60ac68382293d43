import { afterAll, expect, test } from 'bun:test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@otel-bi/store/testing/postgres'
import { ensureSampleWarehouses } from '@otel-bi/warehouse/sample/ensure'
import { testSample } from '@otel-bi/warehouse/sample/testing/open-sample'

const directory = await mkdtemp(join(tmpdir(), 'otel-bi-dev-'))
afterAll(() => rm(directory, { recursive: true, force: true }))

const connectTo = (port: number) =>
  Bun.connect({ hostname: '127.0.0.1', port, socket: { data() {} } })

test('`bun run dev` serves Vite’s dashboard with the API behind it, and one signal stops everything', async () => {
  await ensureSampleWarehouses(testSample)
  // The first of seven.
  const port = await freePort()
  const dev = Bun.spawn([process.execPath, join(import.meta.dir, '../dev.ts')], {
    env: {
      ...process.env,
      DEMO_PORT: String(port),
      DEMO_DATA_DIR: directory,
      DEMO_AUTH: 'off',
      SAMPLE_WAREHOUSE_DIR: testSample,
    },
    stdout: 'pipe',
    stderr: 'inherit',
  })
  let output = ''
  let asked = false
  for await (const chunk of dev.stdout) {
    output += new TextDecoder().decode(chunk)
    if (asked || !output.includes('Ctrl-C stops everything')) continue
    asked = true
    const dashboard = `http://localhost:${port + 6}`
    expect(await (await fetch(dashboard)).text()).toContain('/@vite/client')
    expect((await fetch(`${dashboard}/src/main.tsx`)).status).toBe(200)
    expect(await (await fetch(`${dashboard}/api/health/ready`)).json()).toMatchObject({
      status: 'ok',
    })
    expect((await fetch(`${dashboard}/api/aw/sales/kpis`)).status).toBe(200)
    dev.kill('SIGTERM')
  }
  expect(output).toContain('Stopped; nothing is left running.')
  expect(await dev.exited).toBe(0)
  for (const offset of [0, 1, 2, 3, 6]) await expect(connectTo(port + offset)).rejects.toThrow()
}, 400_000)
