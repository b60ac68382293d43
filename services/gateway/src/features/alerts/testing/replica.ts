/**
 * A gateway reduced to its alert rules, over services that answer at once: revenue is 5 in even five-minute slots
 * and 15 in odd ones. Its clock is what it reads from standard input, one instant a line.
 */
import { createInterface } from 'node:readline'
import { createLogger } from '@otel-bi/runtime/logger'
import { openStore } from '@otel-bi/store/store'
import { z } from 'zod'
import { startAlerts } from '../start-alerts.ts'
import { metricAnswer } from './metric-answer.ts'

const url = z.string().parse(process.env.POSTGRES_URL)
let clock = new Date('2026-01-31T00:00:30Z')
const slotMs = 300_000

startAlerts(
  {
    store: openStore({
      ...{ url, sslMode: 'disable', applicationName: 'replica', maxConnections: 3 },
      timeoutMs: 60_000,
    }),
    logger: createLogger({ service: 'replica', level: 'ERROR' }),
    now: () => clock,
    schedules: [],
    upstreams: {
      aw: { service: 'aw-service', url: 'http://aw' },
      wwi: { service: 'wwi-service', url: 'http://wwi' },
    },
    serviceTimeouts: { forward: 60_000, overview: 60_000 },
    compare: async () => [],
    internalTokens: async () => 'token',
    fetch: async () => {
      await Bun.sleep(Math.random() * 30)
      const value = Math.floor(clock.getTime() / slotMs) % 2 === 0 ? 5 : 15
      return Response.json(metricAnswer([{ from: clock.toISOString().slice(0, 10), value }]))
    },
  },
  { pollMs: 10, leaseMs: 300, dataPollMs: 3_600_000 },
)
process.stdout.write('ready\n')
for await (const line of createInterface({ input: process.stdin })) clock = new Date(line)
process.exit()
