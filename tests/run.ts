/**
 * `bun tests/run.ts …` is `bun test …` with one PostgreSQL for all files and processes of the run, and the slowest
 * files first, so that no process is left with one at the end. `--update-timings` measures them anew.
 */
import { join } from 'node:path'
import { startTestPostgres } from '@otel-bi/store/testing/postgres'

const postgres = await startTestPostgres()
const timings = join(import.meta.dir, 'timings.json')
const options = [`--timings=${timings}`, ...process.argv.slice(2)]
const tests = Bun.spawn([process.execPath, 'test', ...options], {
  env: { ...process.env, TEST_POSTGRES_URL: postgres.url },
  stdio: ['inherit', 'inherit', 'inherit'],
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => tests.kill(signal))
process.exitCode = await tests.exited.finally(postgres.stop)
