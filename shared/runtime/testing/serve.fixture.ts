/** A process whose requests never end: `bun serve.fixture.ts PATIENCE_MS DEADLINE_MS closes|hangs`. */
import { createLogger } from '../logger.ts'
import { serve } from '../process/serve.ts'

const [, , patienceMs, deadlineMs, closing] = process.argv
const forever = () => new Promise<never>(() => {})
const logger = createLogger({ service: 'test', level: 'INFO' })
serve(
  {
    fetch: forever,
    close: closing === 'hangs' ? () => Bun.sleep(60_000) : async () => logger.info('closed'),
  },
  {
    hostname: '127.0.0.1',
    port: 0,
    logger,
    patienceMs: Number(patienceMs),
    deadlineMs: Number(deadlineMs),
  },
)
