import type { JobId, messagesJob, reportJob } from './job-schedules.ts'
import type { Language, Texts } from './language.ts'

export type KnownJobId = JobId | typeof messagesJob.id | typeof reportJob.id

/** What people call the jobs. */
export const jobTitles: Readonly<Record<KnownJobId, Texts>> = {
  'aw.daily.forecast': { en: 'Sales forecast', hr: 'Prognoza prodaje' },
  'aw.daily.scores': { en: 'Seller and product scores', hr: 'Ocjene prodavača i proizvoda' },
  'aw.daily.data_quality': {
    en: 'Data quality, AdventureWorks',
    hr: 'Kvaliteta podataka, AdventureWorks',
  },
  'wwi.daily.forecast': { en: 'Revenue forecast', hr: 'Prognoza prihoda' },
  'wwi.hourly.reorder': { en: 'Stock recommendations', hr: 'Preporuke za zalihe' },
  'wwi.hourly.events': { en: 'Scan for events', hr: 'Traženje događaja' },
  'wwi.daily.supplier_scores': { en: 'Supplier scores', hr: 'Ocjene dobavljača' },
  'wwi.daily.data_quality': {
    en: 'Data quality, WideWorldImporters',
    hr: 'Kvaliteta podataka, WideWorldImporters',
  },
  'gateway.daily.messages': { en: 'Remove old messages', hr: 'Uklanjanje starih poruka' },
  'gateway.daily.report': { en: 'Full report', hr: 'Cijeli izvještaj' },
}

const titles: Readonly<Record<string, Texts>> = jobTitles

/** A job in a language; its id where it is one that this version does not know. */
export const jobTitle = (id: string, language: Language): string => titles[id]?.[language] ?? id
