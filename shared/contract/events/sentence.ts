import { jobTitle } from '../job-titles.ts'
import type { Language, Texts } from '../language.ts'
import { writtenCount, writtenDay } from '../written-values.ts'
import type { Event } from './details.ts'

const business = { aw: 'AdventureWorks', wwi: 'WideWorldImporters' } as const

const link = {
  overview: { en: 'Open the dashboard', hr: 'Otvori nadzornu ploču' },
  jobs: { en: 'Open the jobs', hr: 'Otvori poslove' },
  reports: { en: 'Open the reports', hr: 'Otvori izvještaje' },
}

type Told = {
  readonly tone: 'neutral' | 'good' | 'bad'
  readonly title: Texts
  readonly summary: Texts
  readonly link: { readonly path: string; readonly label: Texts }
}

const count = (rows: number | null, language: Language) =>
  rows === null ? '–' : writtenCount(rows, language)

function told(event: Event): Told {
  if (event.type === 'data.changed') {
    const { domain, as_of: asOf } = event.details
    return {
      tone: 'neutral',
      title: {
        en: `${business[domain]}: new data`,
        hr: `${business[domain]}: novi podaci`,
      },
      summary: {
        en: `The data now end on ${asOf}.`,
        hr: `Podaci sada sežu do ${writtenDay(asOf, 'hr')}`,
      },
      link: { path: '/', label: link.overview },
    }
  }
  if (event.type === 'report.made') {
    const isWhole = event.details.state === 'completed'
    return {
      tone: isWhole ? 'good' : 'neutral',
      title: { en: 'Report made', hr: 'Izvještaj je izrađen' },
      summary: isWhole
        ? { en: 'The report has all its sections.', hr: 'Izvještaj ima sve odjeljke.' }
        : {
            en: 'The report lacks the sections of a service that did not answer.',
            hr: 'Izvještaju nedostaju odjeljci usluge koja nije odgovorila.',
          },
      link: { path: '/reports', label: link.reports },
    }
  }
  const { job_id: id, attempt, rows_written: rows } = event.details
  const [en, hr] = [jobTitle(id, 'en'), jobTitle(id, 'hr')]
  const isDone = event.type === 'job.succeeded'
  return {
    tone: isDone ? 'good' : 'bad',
    title: isDone
      ? { en: `${en}: succeeded`, hr: `${hr}: uspjelo` }
      : { en: `${en}: failed`, hr: `${hr}: nije uspjelo` },
    summary: isDone
      ? {
          en: `Attempt ${attempt}, rows: ${count(rows, 'en')}.`,
          hr: `Pokušaj ${attempt}, redaka: ${count(rows, 'hr')}.`,
        }
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
