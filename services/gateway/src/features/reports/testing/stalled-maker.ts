/** A gateway reduced to one report, whose sections never arrive: it renews its lease until it is killed. */
import { createInternalTokens } from '@otel-bi/runtime/auth/internal-token'
import { createLogger } from '@otel-bi/runtime/logger'
import { openStore } from '@otel-bi/store/store'
import { z } from 'zod'
import { generateReport } from '../generate-report.ts'

const { url, leaseMs } = z
  .object({ url: z.string(), leaseMs: z.coerce.number() })
  .parse({ url: process.env.POSTGRES_URL, leaseMs: process.env.LEASE_MS })
const nowhere = 'http://127.0.0.1:9'

await generateReport(
  { parameters: {}, strict: false },
  { subject: 'first', roles: ['admin'] },
  {
    store: openStore({ url, sslMode: 'disable', applicationName: 'maker' }),
    logger: createLogger({ service: 'maker', level: 'ERROR' }),
    upstreams: {
      aw: { service: 'aw-service', url: nowhere },
      wwi: { service: 'wwi-service', url: nowhere },
    },
    fetch() {
      process.stdout.write('collecting\n')
      return new Promise(() => undefined)
    },
    internalTokens: createInternalTokens('a shared secret of the tests, 32+ characters', Date.now),
    renderPdf: async () => new Uint8Array(),
    reportDirectory: '/nowhere',
    now: () => new Date(),
    reportLeaseMs: leaseMs,
  },
)
