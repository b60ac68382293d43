import { type FileCall, fileOf, throwUnreachable } from '@otel-bi/client'

export type ReceivedFile = { readonly name: string; readonly content: Blob }

/**
 * A file as the server streams it, under the name it gives; `onBytes` hears how many have come.
 * @throws ApiProblem when the server refuses, or the stream breaks off; AbortError when aborted.
 */
export async function receiveFile(
  call: FileCall,
  onBytes: (count: number) => void,
): Promise<ReceivedFile> {
  const file = await fileOf(call)
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let count = 0
  try {
    for await (const chunk of chunksOf(file.content)) {
      chunks.push(chunk)
      count += chunk.byteLength
      onBytes(count)
    }
  } catch (cause) {
    throwUnreachable(cause)
  }
  return { name: file.name, content: new Blob(chunks, { type: file.mediaType }) }
}

/** Streams are not iterable in every browser yet. */
async function* chunksOf<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
  const reader = stream.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
}
