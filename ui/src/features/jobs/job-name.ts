import { asJobId } from './known-jobs.ts'
import type { JobWords } from './messages.ts'

/** A job in the reader's words; its id where it is one that this dashboard does not know. */
export function jobName(id: string, words: JobWords): string {
  const known = asJobId(id)
  return known ? words.nameOf(known) : id
}
