/** `bun run test:fuzz [--calls 50000] [--seed n]`: fuzzes the three services, prints counts, and fails on any fault. */
import { parseArgs } from 'node:util'
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
const started = performance.now()
const stack = await startFuzzStack()
try {
  const { statuses, faults, held } = await fuzz(stack, {
    calls,
    seed,
    onFault: (fault) => console.error(fault),
    onRound: (answers, now) => {
      const holding = now.map(
        ({ handles, residentMiB }) => `${handles} handles, ${residentMiB} MiB`,
      )
      const share = Math.round((now[0]?.share ?? 0) * 100)
      console.log(`${share} %: ${holding.join(' | ')} | ${JSON.stringify(answers)}`)
    },
  })
  console.table(statuses)
  console.table(held.filter(({ share }) => [0.2, 0.6, 1].includes(share)))
  for (const fault of faults) console.error(fault)
  const seconds = Math.round((performance.now() - started) / 1000)
  console.log(`fuzz: ${faults.length} kinds of fault in ${seconds} s`)
  process.exitCode = faults.length === 0 ? 0 : 1
} finally {
  await stack.stop()
}
