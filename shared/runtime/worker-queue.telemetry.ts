import { tracedTask } from './task.telemetry.ts'
import type { WorkerQueue } from './worker-queue.ts'

/** The same queue, with a span for each question, its wait included. */
export const tracedQueue = <Q, A>(task: string, queue: WorkerQueue<Q, A>): WorkerQueue<Q, A> => ({
  ...queue,
  ask: tracedTask(task, queue.ask),
})
