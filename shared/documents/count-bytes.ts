import { createHash } from 'node:crypto'
import type { ExportOutcome } from '@otel-bi/contract/export-records'

export type ByteCount = {
  readonly outcome: ExportOutcome
  readonly bytes: number
  /** Of all bytes, as hex; null unless completed. */
  readonly sha256: string | null
}

/**
 * Counts and hashes bytes as they pass, and reports how the stream ended: completed, failed, or aborted when
 * the reader leaves. What `onEnd` throws ends the stream with an error.
 */
export async function* countBytes(
  source: AsyncIterable<Uint8Array>,
  onEnd: (count: ByteCount) => Promise<void>,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  let bytes = 0
  let outcome: ExportOutcome = 'aborted'
  try {
    for await (const chunk of source) {
      hash.update(chunk)
      bytes += chunk.byteLength
      yield chunk
    }
    outcome = 'completed'
  } catch (error) {
    outcome = 'failed'
    throw error
  } finally {
    await onEnd({ outcome, bytes, sha256: outcome === 'completed' ? hash.digest('hex') : null })
  }
}

/**
 * A stream with backpressure; cancelling it ends the source. Nothing runs before the first read, so a
 * body that is never read, as for HEAD, opens nothing.
 */
export function streamOf(bytes: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await bytes.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      async cancel() {
        await bytes.return(undefined)
      },
    },
    // The default queue of one chunk would read ahead of the reader, and before there is one.
    { highWaterMark: 0 },
  )
}
