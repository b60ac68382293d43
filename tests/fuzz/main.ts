/** `bun run test:fuzz [--calls 50000] [--seed n]`: fuzzes the three services, prints counts, and fails on any fault. */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { stopTestPostgres } from '@otel-bi/store/testing/postgres'
import { createLifecycle } from '../../scripts/demo/lifecycle.ts'
import { fuzz } from './fuzz.ts'
import { startFuzzStack } from './fuzz-stack.ts'

const { values } = parseArgs({
  options: { calls: { type: 'string', default: '50000' }, seed: { type: 'string' } },
})
const calls = Number(values.calls)
const seed = Number(values.seed ?? Math.trunc(Math.random() * 2 ** 31))
if (!Number.isSafeInteger(calls) || calls < 1 || !Number.isSafeInteger(seed))
  throw new Error('--calls must be a whole number from 1, --seed a whole number')
console.log(`fuzz: ${calls} calls, seed ${seed}`)

const { onStop, stop } = await createLifecycle({ interrupted: 1 })
onStop(stopTestPostgres)
const starting = startFuzzStack()
onStop(async () => {
  await (await starting.catch(() => undefined))?.stop()
})

try {
  const stack = await starting
  const started = performance.now()
  const seconds = () => Math.round((performance.now() - started) / 1000)
  const { statuses, faults, held, succeeded } = await fuzz(stack, {
    calls,
    seed,
    onFault: (fault) => console.error(fault),
    onRound: (answers, now) => {
      const holding = now.map(
        ({ name, handles, residentMiB }) => `${name} ${handles} handles, ${residentMiB} MiB`,
      )
      const share = Math.round((now[0]?.share ?? 0) * 100)
      console.log(`${share} %, ${seconds()} s: ${holding.join(' | ')} | ${JSON.stringify(answers)}`)
    },
  })
  console.table(statuses)
  console.table(held)
  console.table(succeeded)
  for (const fault of faults) console.error(fault)
  console.log(`fuzz: ${faults.length} kinds of fault in ${seconds()} s`)
  if (faults.length > 0) {
    const log = join(tmpdir(), `otel-bi-fuzz-${seed}.log`)
    await Bun.write(log, await stack.logs())
    console.log(`The services' log is ${log}.`)
  }
  await stop('Done.', faults.length === 0 ? 0 : 1)
} catch (error) {
  console.error(error)
  await stop('The run failed.', 1)
}
