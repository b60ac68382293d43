/** `bun tests/run.ts …` is `bun test …` with one PostgreSQL for all files and processes of the run. */
import { startTestPostgres } from '@otel-bi/store/testing/postgres'

const postgres = await startTestPostgres()
const tests = Bun.spawn([process.execPath, 'test', ...process.argv.slice(2)], {
  env: { ...process.env, TEST_POSTGRES_URL: postgres.url },
  stdio: ['inherit', 'inherit', 'inherit'],
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => tests.kill(signal))
process.exitCode = await tests.exited.finally(postgres.stop)
