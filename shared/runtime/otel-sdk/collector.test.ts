import { afterAll, expect, test } from 'bun:test'
import { ExportResultCode } from '@opentelemetry/core'
import { guarded, watchCollector } from './collector.ts'

let status = 200
const server = Bun.serve({
  port: 0,
  hostname: '127.0.0.1',
  fetch: () => new Response(null, { status }),
})
afterAll(() => server.stop(true))

const there = () =>
  watchCollector({ endpoint: `http://127.0.0.1:${server.port}`, fetch, probeEveryMs: 20 })
const nowhere = () => watchCollector({ endpoint: 'http://127.0.0.1:1', fetch, probeEveryMs: 20 })

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition() && waited < 50_000; waited += 5) await Bun.sleep(5)
}

/** An exporter that fails or not, and counts how often it was asked. */
function exporter(code: ExportResultCode) {
  const asked: string[][] = []
  return {
    asked,
    export(items: string[], done: (result: { code: ExportResultCode }) => void) {
      asked.push(items)
      done({ code })
    },
  }
}

test('a collector that refuses connections is away after one probe, and one that answers is not', async () => {
  const [down, up] = [nowhere(), there()]
  await Promise.all([down.probe(), up.probe()])
  expect([down.isAway(), up.isAway()]).toEqual([true, false])
  down.stop()
})

test('of 3 exports after a failure none reaches the exporter', () => {
  const collector = nowhere()
  const failing = exporter(ExportResultCode.FAILED)
  const results: ExportResultCode[] = []
  const { export: send } = guarded(failing, collector)
  for (let call = 0; call < 4; call += 1) send(['span'], ({ code }) => results.push(code))
  expect(failing.asked).toHaveLength(1)
  expect(results).toEqual(Array.from({ length: 4 }, () => ExportResultCode.FAILED))
  collector.stop()
})

test('a collector that answers 500 is away until it answers 200', async () => {
  const collector = there()
  status = 500
  await collector.probe()
  expect(collector.isAway()).toBe(true)
  status = 200
  await until(() => !collector.isAway())
  expect(collector.isAway()).toBe(false)
})
