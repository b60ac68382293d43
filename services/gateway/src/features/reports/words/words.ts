import type { Language } from '@otel-bi/contract/language'
import { en } from './en.ts'
import { hr } from './hr.ts'

export type ReportWords = typeof en

/** The words of a report, by language. */
export const reportWords: Readonly<Record<Language, ReportWords>> = { en, hr }
