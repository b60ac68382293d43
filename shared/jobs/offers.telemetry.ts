import { jobMetrics } from '@otel-bi/telemetry/jobs'
import type { JobSchedule } from './job.ts'
import type { OfferDue } from './offer-due.ts'

/** The same offer, which counts missed slots. Call it after telemetry has started. */
export function countedOffers(offer: OfferDue, schedules: readonly JobSchedule[]): OfferDue {
  const { missed } = jobMetrics()
  // Adds zero first, so that the first missed slot shows as an increase.
  for (const { id } of schedules) missed(id, 0)
  return async (store, schedule, now) => {
    const offered = await offer(store, schedule, now)
    if (offered && offered.missed > 0) missed(schedule.id, offered.missed)
    return offered
  }
}
