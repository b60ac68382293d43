import { Webhook } from 'standardwebhooks'
import { retryAfterMs } from '../backoff.ts'
import { DeliveryFailed } from '../delivery-failed.ts'
import { type PostResponse, pinnedPost } from '../network/pinned-post.ts'
import type { Resolve } from '../network/resolve.ts'
import { readTarget, type TargetRules } from '../network/target.ts'

export type WebhookSettings = TargetRules & {
  readonly resolve: Resolve
  readonly now: () => Date
  readonly connectTimeoutMs: number
  readonly timeoutMs: number
  readonly ca?: string | undefined
}

type WebhookCall = {
  readonly url: string
  readonly id: string
  readonly body: string
  /** Signs the call; chat services have none, their URL is the secret. */
  readonly signingSecret: string | undefined
  readonly signal: AbortSignal
}

export type SendWebhook = (call: WebhookCall) => Promise<void>

/**
 * Posts JSON in the form of Standard Webhooks 1.0: `webhook-id` is the same in every attempt,
 * `webhook-signature` is HMAC-SHA256 over id, timestamp and body.
 */
export const createWebhookSender =
  (settings: WebhookSettings): SendWebhook =>
  async ({ url, id, body, signingSecret, signal }) => {
    const target = readTarget(url, settings)
    const at = settings.now()
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'otel-bi',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
      ...(signingSecret === undefined
        ? {}
        : { 'webhook-signature': new Webhook(signingSecret).sign(id, at, body) }),
    }
    judge(await pinnedPost(target, { ...settings, headers, body, signal }), at)
  }

/** Any 2xx is a success; 410 says that the receiver is gone for good; everything else is tried again. */
function judge({ status, retryAfter }: PostResponse, now: Date): void {
  if (status >= 200 && status < 300) return
  const isBusy = status === 429 || status === 503
  throw new DeliveryFailed(`http_${status}`, {
    permanent: status === 410,
    retryAfterMs: isBusy ? retryAfterMs(retryAfter, now) : undefined,
  })
}
