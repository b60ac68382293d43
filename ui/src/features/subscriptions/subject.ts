import { type Subject, sentPages } from './requests.ts'

/** A subject as an option of the form and in an address: `report`, `page:overview`, `view:12`. */
export const reportSubject = 'report'
export const pageSubject = (page: string) => `page:${page}`

/** The subject of an option; the report for anything else. */
export function subjectOf(option: string): Subject {
  const [kind, name = ''] = option.split(':')
  const page = sentPages.find((one) => one === name)
  if (kind === 'page' && page) return { kind, page }
  const id = Number(name)
  if (kind === 'view' && Number.isSafeInteger(id) && id > 0) return { kind, view_id: id }
  return { kind: 'report' }
}
