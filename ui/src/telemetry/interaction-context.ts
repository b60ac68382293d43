import { type Context, ROOT_CONTEXT } from '@opentelemetry/api'
import { StackContextManager } from '@opentelemetry/sdk-trace'

/** Time in ms in which what happens is still because of what the reader did. */
const attributableMs = 3_000

/**
 * A browser forgets the context at every `await`. So whatever starts without one belongs, for a while, to
 * what the reader did last: the calls that a click causes, however many promises later.
 */
export class InteractionContext extends StackContextManager {
  #latest: { readonly context: Context; readonly until: number } | undefined
  readonly #now: () => number

  constructor(now: () => number) {
    super()
    this.#now = now
  }

  /** Makes this what the reader did last. */
  begin(context: Context): void {
    this.#latest = { context, until: this.#now() + attributableMs }
  }

  override active(): Context {
    const stacked = super.active()
    if (stacked !== ROOT_CONTEXT) return stacked
    const latest = this.#latest
    return latest && this.#now() < latest.until ? latest.context : ROOT_CONTEXT
  }
}
