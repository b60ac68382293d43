import { reasonWords, WarehouseUnavailable } from './errors.ts'

/**
 * What an error says about the server:
 * - `up` the server answered, with an error of its own
 * - `down` it failed
 * - `refused` it turned the login away, and trying again may lock the account
 * - `suspect` it is either silent or busy; only the server itself can tell
 * - `unknown` nothing: the caller left, or this process is closing
 */
export type Verdict = 'up' | 'down' | 'refused' | 'suspect' | 'unknown'

export type StateChange =
  | { readonly state: 'down'; readonly error: unknown; readonly failures: number }
  | { readonly state: 'up'; readonly downMs: number; readonly refused: number }

export type CircuitOptions = {
  readonly name: string
  /** Failed calls in a row that open the circuit. */
  readonly failures: number
  /** Time from one probe of an open circuit to the next. */
  readonly openMs: number
  /** The same after the first refused login; each further refusal makes it four times as long. Default: openMs. */
  readonly refusedMs?: number | undefined
  readonly verdict: (error: unknown) => Verdict
  /** Asks the server itself; ends in bounded time. */
  readonly probe: () => Promise<void>
  readonly now: () => number
  /** Receives each change of state once, and a new reason for the same state. */
  readonly onChange?: ((change: StateChange) => void) | undefined
}

export type Circuit = {
  /** Runs work whose signal aborts, with the reason, when a probe finds the server silent meanwhile. */
  readonly run: <T>(work: (silent: AbortSignal) => Promise<T>) => Promise<T>
  /**
   * Resolves when the server answers its probe. Callers at the same time share one probe; while the
   * circuit is open they get the known reason instead.
   */
  readonly check: () => Promise<void>
  readonly isOpen: () => boolean
  /** Stops probing. */
  readonly close: () => void
}

/** Where an open circuit stands. */
type Outage = {
  readonly since: number
  error: unknown
  /** When the server is probed next. */
  nextAt: number
  /** Logins refused in a row. */
  refusals: number
  /** Calls refused without asking the server. */
  refused: number
}

const maxPauseMs = 600_000

/**
 * Opens after `failures` failed calls in a row, or at the first refused login. While it is open, calls
 * fail at once and the server is probed in the background; the first probe that succeeds closes it.
 * No caller is a trial, so none can abort one, and what began before the last change counts for nothing.
 * cockatiel's breaker fits neither: its trial is a caller's call, and it opens by counts alone.
 * @throws WarehouseUnavailable with `circuit` and the seconds until the next probe while it is open
 */
export function createCircuit(options: CircuitOptions): Circuit {
  const { name, failures, verdict, now, onChange = () => {}, refusedMs = options.openMs } = options
  let failed = 0
  let answered = 0
  let era = 0
  let outage: Outage | undefined
  let silent = new AbortController()
  let probing: Promise<void> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let closed = false

  const succeeded = () => {
    failed = 0
    answered += 1
  }
  const shut = () => {
    if (outage === undefined) return
    const { since, refused } = outage
    outage = undefined
    era += 1
    failed = 0
    silent = new AbortController()
    onChange({ state: 'up', downMs: now() - since, refused })
  }
  const open = (error: unknown, probeBegan: number) => {
    if (closed) return
    const before = outage
    const refusals = verdict(error) === 'refused' ? (before?.refusals ?? 0) + 1 : 0
    const nextAt = Math.max(
      probeBegan + (refusals === 0 ? options.openMs : pauseAfter(refusals, refusedMs)),
      now() + options.openMs / 5,
    )
    outage = { since: now(), refused: 0, ...before, error, refusals, nextAt }
    if (before === undefined) era += 1
    if (before === undefined || !sameReason(before.error, error))
      onChange({ state: 'down', error, failures: failed })
    clearTimeout(timer)
    timer = setTimeout(() => void probe().catch(() => {}), nextAt - now())
  }
  const probe = (): Promise<void> => {
    if (probing) return probing
    const [began, answersBefore] = [now(), answered]
    const asked = options
      .probe()
      .then(shut, (error: unknown) => {
        // Reads that went through meanwhile know better: the server is busy, not down.
        const said = verdict(error)
        if (outage === undefined && answered > answersBefore && said !== 'refused') return
        if (outage === undefined && said === 'unknown') throw error
        failed += 1
        open(error, began)
        if (said === 'down') silent.abort(error)
        throw error
      })
      .finally(() => {
        probing = undefined
      })
    probing = asked
    return asked
  }
  const judge = (error: unknown) => {
    const said = verdict(error)
    if (said === 'up') succeeded()
    if (said === 'suspect') void probe().catch(() => {})
    if (said !== 'down' && said !== 'refused') return
    failed += 1
    if (said === 'refused' || failed >= failures) open(error, now())
  }
  const refusal = (current: Outage) => {
    current.refused += 1
    const leftMs = Math.max(0, current.nextAt - now())
    return new WarehouseUnavailable(`${name}: ${reasonWords.circuit}`, {
      reason: 'circuit',
      retryAfterSeconds: Math.max(1, Math.ceil(leftMs / 1_000)),
      cause: current.error,
    })
  }
  return {
    async run(work) {
      if (outage) throw refusal(outage)
      const begun = era
      try {
        const result = await work(silent.signal)
        if (begun === era) succeeded()
        return result
      } catch (error) {
        if (begun === era) judge(error)
        throw error
      }
    },
    async check() {
      if (outage) throw outage.error
      await probe()
    },
    isOpen: () => outage !== undefined,
    close() {
      closed = true
      clearTimeout(timer)
    },
  }
}

/** Every refused login waits four times as long as the last: 5 s, 20 s, 80 s … ten minutes. */
export const pauseAfter = (refusals: number, firstMs: number): number =>
  Math.max(firstMs, Math.min(maxPauseMs, firstMs * 4 ** (refusals - 1)))

const reasonOf = (error: unknown) =>
  error instanceof WarehouseUnavailable ? error.reason : String(error)

const sameReason = (a: unknown, b: unknown): boolean => reasonOf(a) === reasonOf(b)
