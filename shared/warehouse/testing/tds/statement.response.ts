import type { TdsFault } from './faults.ts'
import { createResponseWriter, type ResponseWriter } from './packets.ts'
import type { Request } from './rpc.ts'
import { TdsError, type TdsRun } from './run.ts'
import type { Channel } from './tls-tunnel.ts'
import { columnMetadata, done, error, returnStatus, row, type TdsColumn } from './tokens.ts'
import type { TdsCell } from './types.ts'

export type Answer = {
  readonly channel: Channel
  readonly run: TdsRun
  readonly request: Request
  readonly isBatch: boolean
  readonly signal: AbortSignal
  readonly fault: Extract<TdsFault, { at: 'statement' }> | undefined
}

/** Runs one statement and sends its rows, or makes the fault happen. */
export async function respond(answer: Answer): Promise<void> {
  const { channel, run, request, signal, fault } = answer
  const { stream } = channel
  if (fault?.fault === 'silence') {
    // Never answering is the point; it ends with the connection.
    await new Promise((resolve) => stream.once('close', resolve))
    return
  }
  const response = createResponseWriter(channel)
  try {
    if (fault?.fault === 'error') throw new TdsError(fault.number, fault.message ?? 'injected')
    const { columns, rows } = await run(request.sql, request.parameters, signal)
    await response.write(columnMetadata(columns))
    const sent = await sendRows(answer, response, columns, rows)
    if (!stream.destroyed) await response.end(ending(answer, sent))
  } catch (failure) {
    if (signal.aborted || stream.destroyed) return
    const number = failure instanceof TdsError ? failure.number : 50_000
    const message = failure instanceof Error ? failure.message : String(failure)
    await response.end(Buffer.concat([error(number, message), ending(answer)]))
  }
}

async function sendRows(
  { channel: { stream }, signal, fault }: Answer,
  response: ResponseWriter,
  columns: readonly TdsColumn[],
  rows: Iterable<readonly TdsCell[]> | AsyncIterable<readonly TdsCell[]>,
): Promise<number> {
  let sent = 0
  for await (const cells of rows) {
    if (signal.aborted || stream.destroyed) break
    if (fault?.fault === 'cut' && sent === fault.afterRows) {
      const bytes = row(columns, cells)
      await response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)))
      await response.flush()
      stream.destroy()
      break
    }
    if (fault?.fault === 'slow') {
      await Bun.sleep(fault.everyMs)
      await response.flush()
    }
    await response.write(row(columns, cells))
    sent += 1
  }
  return sent
}

/** A procedure ends differently from a batch, and an error differently from rows. */
function ending({ isBatch }: Answer, rows?: number): Buffer {
  const failed = rows === undefined
  if (isBatch) return done('done', { error: failed }, rows)
  const procedure = done('done procedure', { error: failed })
  return failed
    ? procedure
    : Buffer.concat([done('done in procedure', { more: true }, rows), returnStatus(), procedure])
}
