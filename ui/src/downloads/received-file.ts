import { type Answer, answerOf, throwUnreachable } from '../api/problem.ts'

/** A call of the typed client whose answer is read as it comes: `parseAs: 'stream'`. */
export type FileCall = Promise<Answer<ReadableStream<Uint8Array<ArrayBuffer>> | null>>

export type ReceivedFile = { readonly name: string; readonly content: Blob }

/**
 * A file as the server streams it, under the name it gives; `onBytes` hears how many have come.
 * @throws ApiProblem when the server refuses, or the stream breaks off; AbortError when aborted.
 */
export async function receiveFile(
  call: FileCall,
  onBytes: (count: number) => void,
): Promise<ReceivedFile> {
  const { data, response } = await answerOf(call)
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let count = 0
  try {
    for await (const chunk of chunksOf(data)) {
      chunks.push(chunk)
      count += chunk.byteLength
      onBytes(count)
    }
  } catch (cause) {
    throwUnreachable(cause)
  }
  const type = response.headers.get('content-type') ?? 'application/octet-stream'
  const name = fileNameOf(response.headers.get('content-disposition')) ?? 'otel-bi'
  return { name, content: new Blob(chunks, { type }) }
}

/** Streams are not iterable in every browser yet. */
async function* chunksOf<T>(stream: ReadableStream<T> | null): AsyncGenerator<T> {
  const reader = stream?.getReader()
  if (!reader) return
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
}

/** The name in a Content-Disposition header, which our server writes quoted and in plain characters. */
export const fileNameOf = (disposition: string | null): string | undefined =>
  disposition?.match(/filename="([\w.-]+)"/)?.[1]
