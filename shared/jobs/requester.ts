/**
 * The trace id of an execution's row. While it is queued the column holds the requester's traceparent,
 * which the run's span links to; once it runs, the id of its own trace.
 */
export const traceIdOf = (stored: string | null): string | null =>
  stored && (/^00-([\da-f]{32})-/.exec(stored)?.[1] ?? stored)
