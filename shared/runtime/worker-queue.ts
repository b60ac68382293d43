/** What a worker answers: a value, or why there is none. */
export type WorkerReply<A> =
  | { readonly answer: A }
  | { readonly error: { readonly name: string; readonly message: string } }

/** The worker said why it cannot answer. */
export class WorkerRefused extends Error {
  override readonly name = 'WorkerRefused'
  constructor(
    readonly reason: string,
    message: string,
  ) {
    super(message)
  }
}
export class WorkerTimedOut extends Error {
  override readonly name = 'WorkerTimedOut'
}
export class WorkerQueueFull extends Error {
  override readonly name = 'WorkerQueueFull'
}

export type WorkerQueueOptions = {
  readonly start: () => Worker
  /** From asking to answering, waiting included. */
  readonly timeoutMs: number
  /** Requests that may wait or run at once. */
  readonly maxPending: number
}

export type WorkerQueue<Q, A> = {
  /** @throws WorkerRefused, WorkerTimedOut or WorkerQueueFull; Error when the worker dies. */
  readonly ask: (request: Q) => Promise<A>
  readonly close: () => void
}

/**
 * Asks one long-lived worker, one request after the other, so that heavy computing never holds up the
 * event loop. A worker that takes too long or dies is replaced at the next request.
 */
export function createWorkerQueue<Q, A>(options: WorkerQueueOptions): WorkerQueue<Q, A> {
  let worker: Worker | undefined
  let last: Promise<unknown> = Promise.resolve()
  let pending = 0
  const discard = () => {
    worker?.terminate()
    worker = undefined
  }
  const turn = async (request: Q, deadline: AbortSignal): Promise<A> => {
    worker ??= options.start()
    try {
      return await askWorker<Q, A>(worker, request, deadline)
    } catch (error) {
      if (!(error instanceof WorkerRefused)) discard()
      throw error
    }
  }
  return {
    async ask(request) {
      if (pending >= options.maxPending)
        throw new WorkerQueueFull(`${pending} requests are waiting already`)
      pending += 1
      const deadline = AbortSignal.timeout(options.timeoutMs)
      const answer = last.then(() => turn(request, deadline))
      last = answer
        .catch(() => undefined)
        .finally(() => {
          pending -= 1
        })
      return answer
    },
    close: discard,
  }
}

function askWorker<Q, A>(worker: Worker, request: Q, deadline: AbortSignal): Promise<A> {
  const { promise, resolve, reject } = Promise.withResolvers<A>()
  const settled = new AbortController()
  const options = { signal: settled.signal }
  const expire = () => reject(new WorkerTimedOut('the worker took too long'))
  deadline.addEventListener('abort', expire, options)
  worker.addEventListener(
    'message',
    ({ data }: MessageEvent<WorkerReply<A>>) =>
      'answer' in data
        ? resolve(data.answer)
        : reject(new WorkerRefused(data.error.name, data.error.message)),
    options,
  )
  worker.addEventListener(
    'error',
    ({ message }) => reject(new Error(`the worker failed: ${message}`)),
    options,
  )
  worker.addEventListener('close', () => reject(new Error('the worker has ended')), options)
  worker.postMessage(request)
  return promise.finally(() => settled.abort())
}
