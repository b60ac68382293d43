import { inSpan } from '@otel-bi/telemetry/span'

/** The same work, as a span of whoever asks for it: a Worker's thread has no trace of its own. */
export const inWorker =
  <Q, A>(task: string, ask: (question: Q) => Promise<A>) =>
  (question: Q): Promise<A> =>
    inSpan('worker', { name: `worker ${task}` }, () => ask(question))
