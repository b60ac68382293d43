import { afterAll, beforeAll, expect, setDefaultTimeout, test } from 'bun:test'
import { join } from 'node:path'
import { faults } from './faults.ts'
import { hurried } from './hurried-rules.ts'
import { type ObservedStack, startObservedStack } from './observed-stack.ts'

setDefaultTimeout(300_000)

const rules = hurried(
  await Bun.file(join(import.meta.dir, '../../deploy/prometheus/alerts.yaml')).text(),
)

let stack: ObservedStack
beforeAll(async () => {
  stack = await startObservedStack(rules.file)
}, 600_000)
afterAll(() => stack?.stop(), 60_000)

/** Makes calls until a condition holds; the timeout of a test ends what never does. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) {
    await stack.ask()
    await Bun.sleep(500)
  }
}

const firing = async (name: string) => {
  const alerts = (await stack.prometheus.alerts()).filter((alert) => alert.name === name)
  return alerts.flatMap(({ state, summary }) => (state === 'firing' ? [summary] : [])).sort()
}

test('in a run without a fault every metric that a rule reads arrives, and no alert is pending or firing', async () => {
  await until(async () => {
    const names = await stack.prometheus.names()
    return rules.metrics.every((metric) => names.includes(metric))
  })
  expect(rules.metrics.length).toBeGreaterThan(5)
  // Longer than any rule waits.
  await Bun.sleep(3_000)
  expect(await stack.prometheus.alerts()).toEqual([])
})

test.each(faults.map((fault) => [fault.alert, fault.what, fault] as const))(
  '%s fires when %s, and not before',
  async (alert, _what, { summaries, make, heal }) => {
    expect(await firing(alert)).toEqual([])
    await make(stack)
    await until(async () => (await firing(alert)).length >= summaries.length)
    expect(await firing(alert)).toEqual([...summaries])
    await heal?.(stack)
  },
)

test('every rule of deploy/prometheus/alerts.yaml has its fault', () => {
  expect(faults.map(({ alert }) => alert).sort()).toEqual([...rules.names].sort())
})
