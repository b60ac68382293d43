import { type Answer, answerOf } from './problem.ts'

type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>

/** A call of the typed client whose answer is streamed: `parseAs: 'stream'`. */
export type FileCall = Promise<Answer<Bytes | null>>

export type IncomingFile = {
  /** The name that the server gives it, in plain characters without a folder. */
  readonly name: string
  readonly mediaType: string
  /** How many rows it has, where it is a view's. */
  readonly rowCount: number | undefined
  /** Its bytes; a stream that breaks off fails, it never ends early. */
  readonly content: Bytes
}

/** A file whose download has started. @throws ApiProblem when the server refuses; AbortError when aborted. */
export async function fileOf(call: FileCall): Promise<IncomingFile> {
  const { data, response } = await answerOf(call)
  const { headers } = response
  const rows = headers.get('x-rows-written')
  return {
    name: fileNameOf(headers.get('content-disposition')) ?? 'otel-bi',
    mediaType: headers.get('content-type') ?? 'application/octet-stream',
    rowCount: rows === null ? undefined : Number(rows),
    content: data ?? new Blob().stream(),
  }
}

/** The name in a Content-Disposition header, which our server writes quoted and in plain characters. */
export const fileNameOf = (disposition: string | null): string | undefined =>
  disposition?.match(/filename="([\w.-]+)"/)?.[1]
