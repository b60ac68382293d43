import { observe } from './instruments.ts'

const dayMs = 24 * 60 * 60 * 1_000

export type DataSource = { readonly database: string; readonly source: string }

/** Reports the age of a warehouse's data, from the last day with data that it was last given. */
export function observeDataAge(
  { database, source }: DataSource,
  now: () => Date,
): (lastDay: string | null) => void {
  let end: number | undefined
  observe('bi.warehouse.data_age', (report) => {
    if (end === undefined) return
    const age = Math.max(0, now().getTime() - end) / 1_000
    report(age, { 'db.namespace': database, 'bi.source': source })
  })
  return (lastDay) => {
    end = lastDay === null ? undefined : Date.parse(lastDay) + dayMs
  }
}
