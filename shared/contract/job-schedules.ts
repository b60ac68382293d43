/** The jobs, in the order they run through a night. Times are UTC; `why` is what the job is for. */
export const jobSchedules = [
  {
    id: 'aw.daily.forecast',
    domain: 'aw',
    cron: '0 2 * * *',
    why: 'Keeps a forecast of every day, so that it can be compared with what happened.',
  },
  {
    id: 'aw.daily.scores',
    domain: 'aw',
    cron: '30 2 * * *',
    why: 'Keeps how sellers and products stood on every day.',
  },
  {
    id: 'aw.daily.data_quality',
    domain: 'aw',
    cron: '0 3 * * *',
    why: 'Checks AdventureWorks before anybody reads its figures in the morning.',
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
    why: 'Finds what began or ended since the last scan, half an hour after the reorder list.',
  },
  {
    id: 'wwi.daily.supplier_scores',
    domain: 'wwi',
    cron: '30 3 * * *',
    why: 'Keeps how suppliers stood on every day.',
  },
  {
    id: 'wwi.daily.data_quality',
    domain: 'wwi',
    cron: '0 4 * * *',
    why: 'Checks WideWorldImporters before anybody reads its figures in the morning.',
  },
] as const

export type JobDomain = (typeof jobSchedules)[number]['domain']
type IdIn<D extends JobDomain> = Extract<(typeof jobSchedules)[number], { domain: D }>['id']
export type JobId<D extends JobDomain = JobDomain> = IdIn<D>

/** Runs only where REPORT_SCHEDULE says when. */
export const reportJob = {
  id: 'gateway.daily.report',
  domain: 'gateway',
  why: 'Has the full report ready before the working day, and removes those past their retention.',
} as const

/** Whose history `/api/jobs/{domain}` answers. */
export const jobHistoryDomains = ['aw', 'wwi', 'gateway'] as const
export type JobHistoryDomain = (typeof jobHistoryDomains)[number]
