import { type Answer, answerOf } from '@otel-bi/client'

/** An answer together with the id of the trace in which it was made; null where the server keeps none. */
export type Traced<T> = T & { readonly traceId: string | null }

/** The data of an answer and its trace, in one object, so that no cache parts them. @throws as `answerOf` does. */
export async function tracedDataOf<T extends object>(call: Promise<Answer<T>>): Promise<Traced<T>> {
  const { data, response } = await answerOf(call)
  return { ...data, traceId: response.headers.get('x-trace-id') }
}
