import type { Language, Texts } from '../language.ts'
import type { Event } from './details.ts'

const business = { aw: 'AdventureWorks', wwi: 'WideWorldImporters' } as const

const link = {
  overview: { en: 'Open the dashboard', hr: 'Otvori nadzornu ploču' },
  jobs: { en: 'Open the jobs', hr: 'Otvori poslove' },
  reports: { en: 'Open the reports', hr: 'Otvori izvješća' },
}

type Told = {
  readonly tone: 'neutral' | 'good' | 'bad'
  readonly title: Texts
  readonly summary: Texts
  readonly link: { readonly path: string; readonly label: Texts }
}

function told(event: Event): Told {
  if (event.type === 'data.changed') {
    const { domain, as_of: asOf } = event.details
    return {
      tone: 'neutral',
      title: {
        en: `${business[domain]}: new data`,
        hr: `${business[domain]}: novi podaci`,
      },
      summary: { en: `The data now end on ${asOf}.`, hr: `Podaci sada završavaju ${asOf}.` },
      link: { path: '/', label: link.overview },
    }
  }
  if (event.type === 'report.made') {
    const isWhole = event.details.state === 'completed'
    return {
      tone: isWhole ? 'good' : 'neutral',
      title: { en: 'Report made', hr: 'Izvješće je izrađeno' },
      summary: isWhole
        ? { en: 'The report has all its sections.', hr: 'Izvješće ima sve odjeljke.' }
        : {
            en: 'The report lacks the sections of a service that did not answer.',
            hr: 'Izvješću nedostaju odjeljci usluge koja nije odgovorila.',
          },
      link: { path: '/reports', label: link.reports },
    }
  }
  const { job_id: job, attempt, rows_written: rows } = event.details
  const isDone = event.type === 'job.succeeded'
  return {
    tone: isDone ? 'good' : 'bad',
    title: isDone
      ? { en: `${job} succeeded`, hr: `${job}: uspjelo` }
      : { en: `${job} failed`, hr: `${job}: nije uspjelo` },
    summary: isDone
      ? { en: `Attempt ${attempt}, rows: ${rows}.`, hr: `Pokušaj ${attempt}, redaka: ${rows}.` }
      : {
          en: `Attempt ${attempt} was the last one.`,
          hr: `Pokušaj ${attempt} bio je posljednji.`,
        },
    link: { path: '/jobs', label: link.jobs },
  }
}

/** What a message about an event says, in the language of its destination. */
export function eventMessage(event: Event, language: Language) {
  const { tone, title, summary, link: to } = told(event)
  const { type, details } = event
  return {
    ...{ type, details, language, tone, facts: [] },
    title: title[language],
    summary: summary[language],
    link: { path: to.path, label: to.label[language] },
  }
}
