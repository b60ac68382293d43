/** A replica of the gateway reduced to its delivery: sends what it can claim until standard input closes. */
import { openStore } from '@otel-bi/store/store'
import pino from 'pino'
import { z } from 'zod'
import { createSecretBox } from '../../secret-box.ts'
import { createDeliver } from '../../send/deliver.ts'
import { createEmailSender } from '../../send/email.ts'
import { createWebhookSender } from '../../send/webhook.ts'
import { createDeliveryWorker } from '../../worker.ts'

const { url, smtpUrl } = z
  .object({ url: z.string(), smtpUrl: z.string() })
  .parse({ url: process.env.POSTGRES_URL, smtpUrl: process.env.SMTP_URL })
const store = openStore({
  ...{ url, sslMode: 'disable', applicationName: 'replica', maxConnections: 4 },
  // Only SIGKILL ends a replica, not a busy machine.
  timeoutMs: 60_000,
})

const timeouts = { connectTimeoutMs: 1_000, timeoutMs: 300 }
const worker = createDeliveryWorker({
  store,
  logger: pino({ level: 'silent' }),
  deliver: createDeliver({
    message: { brand: 'OTel BI', publicBaseUrl: undefined },
    secrets: createSecretBox([new Uint8Array(32).fill(1)]),
    producers: {},
    sendEmail: createEmailSender({ smtpUrl, from: 'bi@example.com', ...timeouts }),
    sendWebhook: createWebhookSender({
      allowedHosts: ['127.0.0.1'],
      ports: [443],
      resolve: async (name) => [name],
      now: () => new Date(),
      ...timeouts,
    }),
  }),
  settings: {
    leaseMs: 600,
    timeoutMs: 2_000,
    maxAttempts: 1_000,
    backoffMs: () => 20,
    pollMs: 20,
    maxConcurrent: 4,
  },
})
worker.start()
process.stdout.write('ready\n')
for await (const _ of process.stdin);
// Standard input has closed: the test has ended.
process.exit()
