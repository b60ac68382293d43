import { inSpan } from '@otel-bi/telemetry/span'

/** The same task, as a span of its caller: a Worker's thread has no trace of its own. */
export const tracedTask =
  <Q, A>(task: string, run: (question: Q) => Promise<A>) =>
  (question: Q): Promise<A> =>
    inSpan('worker', { name: `worker ${task}` }, () => run(question))
