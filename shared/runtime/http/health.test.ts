import { expect, test } from 'bun:test'
import { Readiness } from '@otel-bi/contract/platform'
import { createLogger } from '../logger.ts'
import { DependencyDegraded, DependencyDown, mountHealth } from './health.ts'
import { createShell } from './shell.ts'

/** A process with one dependency, `store`, that does what `check` does now. */
function processWith(first: () => Promise<unknown>) {
  const lines: Record<string, unknown>[] = []
  const destination = { write: (line: string) => void lines.push(JSON.parse(line)) }
  const logger = createLogger({ service: 'test', level: 'INFO', destination })
  const quiet = createLogger({ service: 'test', level: 'ERROR', destination: { write() {} } })
  const dependency = { name: 'store', check: first }
  const app = createShell(quiet)
  mountHealth(app, [{ name: 'store', check: () => dependency.check() }], { logger, timeoutMs: 50 })
  return {
    lines,
    async detailWhen(check: () => Promise<unknown>): Promise<string | undefined> {
      dependency.check = check
      const answer = await app.request('/api/health/ready')
      return Readiness.parse(await answer.json()).dependencies[0]?.detail
    },
  }
}

const works = async () => undefined
const fails = (error: Error) => () => Promise.reject(error)

test('each state of a dependency is logged once, with its reason: 7 probes, 4 states, 4 lines', async () => {
  const { lines, detailWhen } = processWith(works)
  await detailWhen(works)
  const refused = fails(new DependencyDown('the login was refused', { cause: new Error('28P01') }))
  for (let probes = 0; probes < 3; probes += 1) await detailWhen(refused)
  await detailWhen(fails(new DependencyDown('cannot be reached')))
  await detailWhen(fails(new DependencyDegraded('WWI: busy')))
  await detailWhen(works)
  expect(lines.map(({ level, message }) => [level, message])).toEqual([
    ['ERROR', 'not ready: store is down: the login was refused'],
    ['ERROR', 'not ready: store is down: cannot be reached'],
    ['WARNING', 'store is degraded: WWI: busy'],
    ['INFO', 'store is ok again'],
  ])
  expect(JSON.stringify(lines[0])).toContain('28P01')
})

test('an error without public words says that the log has it, names no host, and is in the log', async () => {
  const { lines, detailWhen } = processWith(works)
  expect(await detailWhen(fails(new Error('no route to 10.0.0.7')))).toBe(
    'the check failed; see the log',
  )
  expect(JSON.stringify(lines)).toContain('no route to 10.0.0.7')
})

test('a check that does not end is “no answer in time”', async () => {
  const { detailWhen } = processWith(works)
  expect(await detailWhen(() => new Promise(() => {}))).toBe('no answer in time')
})
