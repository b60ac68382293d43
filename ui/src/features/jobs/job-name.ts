import type { JobWords } from './messages.ts'

/** A job in the reader's words; its id where it is one that this dashboard does not know. */
export const jobName = (id: string, words: JobWords): string => words.names[id] ?? id
