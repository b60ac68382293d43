/** `bun run test:fuzz [--calls 50000] [--seed n]`: fuzzes the three services, prints counts, and fails on any fault. */
import { parseArgs } from 'node:util'
import { fuzz } from './fuzz.ts'
import { startFuzzStack } from './fuzz-stack.ts'

const { values } = parseArgs({
  options: { calls: { type: 'string', default: '50000' }, seed: { type: 'string' } },
})
const seed = Number(values.seed ?? Math.trunc(Math.random() * 2 ** 31))
console.log(`fuzz: ${values.calls} calls, seed ${seed}`)
const stack = await startFuzzStack()
try {
  const { statuses, faults, before, after } = await fuzz(stack, {
    calls: Number(values.calls),
    seed,
  })
  console.table(statuses)
  console.table(before)
  console.table(after)
  for (const fault of faults) console.error(fault)
  console.log(`fuzz: ${faults.length} kinds of fault`)
  process.exitCode = faults.length === 0 ? 0 : 1
} finally {
  await stack.stop()
}
