const deadlineMs = 60_000

/** Bytes that a worker of its own makes of a message, so that nothing of it is left in memory. @throws Error */
export function runInWorker(script: URL, message: unknown, what: string): Promise<Uint8Array> {
  const worker = new Worker(script)
  return new Promise<Uint8Array>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${what} took too long`)), deadlineMs)
    late.unref()
    worker.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
      clearTimeout(late)
      resolve(new Uint8Array(data))
    }
    worker.onerror = ({ message: said }) => {
      clearTimeout(late)
      reject(new Error(`${what} failed: ${said}`))
    }
    worker.postMessage(message)
  }).finally(() => worker.terminate())
}
