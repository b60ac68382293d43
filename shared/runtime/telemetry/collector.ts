import { ExportResultCode } from '@opentelemetry/core'

export type Collector = {
  /** While it is, whatever is made for it could only be dropped. */
  readonly isAway: () => boolean
  /** What came of sending something there. */
  readonly heard: (taken: boolean) => void
  /** Asks once whether it is there, and again every few seconds until it is. */
  readonly probe: () => Promise<void>
  readonly stop: () => void
}

export type CollectorOptions = {
  /** OTLP/HTTP, without a path. */
  readonly endpoint: string
  readonly fetch: (request: Request) => Promise<Response>
  readonly probeEveryMs?: number
  readonly timeoutMs?: number
}

/**
 * Remembers whether the collector takes what it is sent, so that nobody makes, serialises or retries what
 * it would not take. One failure is enough; an empty export finds out when it is back.
 */
export function watchCollector(options: CollectorOptions): Collector {
  const { endpoint, fetch, probeEveryMs = 5_000, timeoutMs = 2_000 } = options
  let away = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  const heard = (taken: boolean) => {
    away = !taken
    if (taken || stopped || timer !== undefined) return
    timer = setTimeout(() => {
      timer = undefined
      void probe()
    }, probeEveryMs)
    timer.unref()
  }
  const probe = async () => {
    const empty = new Request(`${endpoint}/v1/traces`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"resourceSpans":[]}',
      signal: AbortSignal.timeout(timeoutMs),
    })
    heard(await fetch(empty).then(drained, () => false))
  }
  return {
    ...{ isAway: () => away, heard, probe },
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}

/** A refusal is an answer too: only a server that fails is away. */
async function drained(answer: Response): Promise<boolean> {
  await answer.body?.cancel()
  return answer.status < 500
}

type Result = { readonly code: ExportResultCode; readonly error?: Error }
type Exporter<I> = { export: (items: I, done: (result: Result) => void) => void }

/** The same exporter, which fails at once while the collector is away, and tells what it meets. */
export function guarded<I, E extends Exporter<I>>(exporter: E & Exporter<I>, to: Collector): E {
  const send = exporter.export.bind(exporter)
  exporter.export = (items, done) => {
    if (to.isAway())
      return done({ code: ExportResultCode.FAILED, error: new Error('the collector is away') })
    send(items, (result) => {
      to.heard(result.code === ExportResultCode.SUCCESS)
      done(result)
    })
  }
  return exporter
}
