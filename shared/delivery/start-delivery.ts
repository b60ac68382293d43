import type { Store } from '@otel-bi/store/store'
import type { Logger } from 'pino'
import type { AttachmentProducers } from './attachment.ts'
import { backoffMs } from './backoff.ts'
import { systemResolve } from './network/resolve.ts'
import type { MessageSettings } from './render/document.ts'
import type { SecretBox } from './secret-box.ts'
import { tracedDeliver } from './send/deliver.telemetry.ts'
import { createDeliver } from './send/deliver.ts'
import { createEmailSender } from './send/email.ts'
import { createWebhookSender } from './send/webhook.ts'
import { watchOutbox } from './watch-outbox.telemetry.ts'
import { createDeliveryWorker, type DeliverySettings, type DeliveryWorker } from './worker.ts'

type DeliveryOptions = {
  readonly store: Store
  readonly logger: Logger
  readonly now: () => Date
  readonly random: () => number
  readonly message: MessageSettings
  readonly smtp: { readonly url: string; readonly from: string } | undefined
  readonly secrets: SecretBox | undefined
  /** Hosts that a webhook may call although they are private. */
  readonly allowedHosts: readonly string[]
  readonly producers: AttachmentProducers
}

/** A call may take ten seconds, an e-mail with its files two minutes; ten attempts take two to three hours. */
const connectTimeoutMs = 5_000
const callTimeoutMs = 10_000
const mailTimeoutMs = 30_000

const settingsWith = (random: () => number): DeliverySettings => ({
  leaseMs: 60_000,
  timeoutMs: 120_000,
  maxAttempts: 10,
  backoffMs: (attempt, retryAfterMs) => backoffMs({ attempt, retryAfterMs, random }),
  pollMs: 1_000,
  maxConcurrent: 4,
})

/** Sends what is in the outbox, and reports its state. Call it after telemetry has started. */
export function startDelivery(options: DeliveryOptions): Pick<DeliveryWorker, 'wake' | 'stop'> {
  const { store, logger, now, random, message, smtp, secrets, producers, allowedHosts } = options
  const deliver = createDeliver({
    message,
    secrets,
    producers,
    sendEmail:
      smtp &&
      createEmailSender({
        smtpUrl: smtp.url,
        from: smtp.from,
        connectTimeoutMs,
        timeoutMs: mailTimeoutMs,
      }),
    sendWebhook: createWebhookSender({
      allowedHosts,
      ports: [443],
      resolve: systemResolve,
      now,
      connectTimeoutMs,
      timeoutMs: callTimeoutMs,
    }),
  })
  const worker = createDeliveryWorker({
    store,
    logger,
    deliver: tracedDeliver(deliver, () => now().getTime()),
    settings: settingsWith(random),
  })
  const stopWatch = watchOutbox(store, logger)
  worker.start()
  return {
    wake: worker.wake,
    async stop(patienceMs) {
      stopWatch()
      await worker.stop(patienceMs)
    },
  }
}
