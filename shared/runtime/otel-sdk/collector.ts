import { ExportResultCode } from '@opentelemetry/core'

export type Collector = {
  /** While true, telemetry made for it would be dropped. */
  readonly isAway: () => boolean
  /** Notes whether it took what was sent. */
  readonly noted: (taken: boolean) => void
  /** Checks once whether it is available, and again every few seconds until it is. */
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
 * Remembers whether the collector is available, so that no telemetry is made, serialised or retried while
 * it is not. One failure marks it as away; an empty export detects its return.
 */
export function watchCollector(options: CollectorOptions): Collector {
  const { endpoint, fetch, probeEveryMs = 5_000, timeoutMs = 2_000 } = options
  let away = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  const noted = (taken: boolean) => {
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
    noted(await fetch(empty).then(drained, () => false))
  }
  return {
    ...{ isAway: () => away, noted, probe },
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}

/** A 4xx is a response too: only a failing server counts as away. */
async function drained(answer: Response): Promise<boolean> {
  await answer.body?.cancel()
  return answer.status < 500
}

type Result = { readonly code: ExportResultCode; readonly error?: Error }
type Exporter<I> = { export: (items: I, done: (result: Result) => void) => void }

/** The same exporter, which fails at once while the collector is away, and reports each result to it. */
export function guarded<I, E extends Exporter<I>>(exporter: E & Exporter<I>, to: Collector): E {
  const send = exporter.export.bind(exporter)
  exporter.export = (items, done) => {
    if (to.isAway())
      return done({ code: ExportResultCode.FAILED, error: new Error('the collector is away') })
    send(items, (result) => {
      to.noted(result.code === ExportResultCode.SUCCESS)
      done(result)
    })
  }
  return exporter
}
