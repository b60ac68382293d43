/** The jobs, in the order they run through a night. Times are UTC; `why` is what the job is for. */
export const jobSchedules = [
  {
    id: 'aw.daily.forecast',
    domain: 'aw',
    cron: '0 2 * * *',
    why: 'Stores a forecast every day, to be compared with actual sales later.',
  },
  {
    id: 'aw.daily.scores',
    domain: 'aw',
    cron: '30 2 * * *',
    why: 'Stores the scores of sellers and the demand of products every day.',
  },
  {
    id: 'aw.daily.data_quality',
    domain: 'aw',
    cron: '0 3 * * *',
    why: 'Checks AdventureWorks before its figures are read in the morning.',
  },
  {
    id: 'wwi.daily.forecast',
    domain: 'wwi',
    cron: '15 2 * * *',
    why: 'Stores a forecast every day, to be compared with actual revenue later.',
  },
  {
    id: 'wwi.hourly.reorder',
    domain: 'wwi',
    cron: '0 * * * *',
    why: 'Stock moves during the day; buyers order from the latest list.',
  },
  {
    id: 'wwi.hourly.events',
    domain: 'wwi',
    cron: '30 * * * *',
    why: 'Finds business events that began or ended since the last scan, 30 minutes after the reorder list.',
  },
  {
    id: 'wwi.daily.supplier_scores',
    domain: 'wwi',
    cron: '30 3 * * *',
    why: 'Stores the scores of suppliers every day.',
  },
  {
    id: 'wwi.daily.data_quality',
    domain: 'wwi',
    cron: '0 4 * * *',
    why: 'Checks WideWorldImporters before its figures are read in the morning.',
  },
] as const

export type JobDomain = (typeof jobSchedules)[number]['domain']
type IdIn<D extends JobDomain> = Extract<(typeof jobSchedules)[number], { domain: D }>['id']
export type JobId<D extends JobDomain = JobDomain> = IdIn<D>

/** Jobs of the gateway itself. */
export const messagesJob = {
  id: 'gateway.daily.messages',
  domain: 'gateway',
  cron: '45 4 * * *',
  why: 'Removes sent messages past their retention.',
} as const

/** Runs only with REPORT_SCHEDULE set. */
export const reportJob = {
  id: 'gateway.daily.report',
  domain: 'gateway',
  why: 'Generates the full report before the working day, and removes reports past their retention.',
} as const

/** Domains of `/api/jobs/{domain}`. */
export const jobHistoryDomains = ['aw', 'wwi', 'gateway'] as const
export type JobHistoryDomain = (typeof jobHistoryDomains)[number]
