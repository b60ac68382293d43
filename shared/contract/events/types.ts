/** What a webhook may subscribe to. */
export const eventTypes = ['data.changed', 'job.succeeded', 'job.failed', 'report.made'] as const
export type EventType = (typeof eventTypes)[number]
