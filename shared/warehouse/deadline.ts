/**
 * Runs some work until it ends, the caller goes away or the time is up, whichever comes first. The
 * work is told through its signal and cleans up behind the answer.
 * @throws the caller's reason, or what `late` makes
 */
export async function withDeadline<T>(
  milliseconds: number,
  late: () => Error,
  work: (signal: AbortSignal) => Promise<T>,
  caller?: AbortSignal,
): Promise<T> {
  caller?.throwIfAborted()
  const controller = new AbortController()
  const interrupted = Promise.withResolvers<never>()
  const stop = (reason: unknown) => {
    controller.abort(reason)
    interrupted.reject(reason)
  }
  const leave = () => stop(caller?.reason)
  const timer = setTimeout(() => stop(late()), milliseconds)
  caller?.addEventListener('abort', leave)
  try {
    return await Promise.race([work(controller.signal), interrupted.promise])
  } finally {
    clearTimeout(timer)
    caller?.removeEventListener('abort', leave)
  }
}
