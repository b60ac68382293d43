import { type Language, languages } from '@otel-bi/contract/language'
import { type Paper, papers } from '@otel-bi/contract/reports'
import { z } from 'zod'

/** Language and paper of a report whose parameters name none. */
export type ReportDefaults = { readonly language: Language; readonly paper: Paper }

const englishOnA4: ReportDefaults = { language: 'en', paper: 'a4' }

/** The language and paper of a report, by its parameters. */
export const designOf = (
  parameters: Readonly<Record<string, unknown>>,
  { language, paper } = englishOnA4,
): ReportDefaults => ({
  language: z.enum(languages).catch(language).parse(parameters.language),
  paper: z.enum(papers).catch(paper).parse(parameters.paper),
})
