import { z } from '@hono/zod-openapi'
import { namedComparisons, namedRanges } from './metrics/range.ts'
import { comparisonParameters, rangeParameters } from './metrics/range-parameters.ts'
import { namesRange, readComparison, readRange } from './metrics/range-url.ts'
import { daysBack, isoDate, windowDays } from './parameters.ts'

/** A window as a view takes it: a number of days, a range by name, or two dates. */
const windowParameters = {
  days_back: daysBack.optional(),
  ...rangeParameters('days_back'),
}

const compared = comparisonParameters('previous_period')

/** One way to name a window at a time. */
function refined<S extends z.ZodObject>(query: S): S {
  return query.superRefine((given: Readonly<Record<string, unknown>>, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message })
    const words = dateWords.parse(given)
    readRange(words, refuse)
    readComparison(words, refuse)
    if (given.days_back !== undefined && namesRange(words))
      refuse('days_back', 'is given beside a range or from and to; give one or the other')
  })
}

const word = z.string().optional()
const dateWords = z.object({
  ...{ range: word, from: word, to: word },
  ...{ compare: word, compare_from: word, compare_to: word },
})

/** The query of a view over a window, without a comparison. */
export const windowQuery = <T extends z.ZodRawShape>(own: T) =>
  refined(z.strictObject({ ...windowParameters, ...own }))

/** The query of a view over a window and what it is compared with. */
export const comparedQuery = <T extends z.ZodRawShape>(own: T) =>
  refined(z.strictObject({ ...windowParameters, ...compared, ...own }))

/** A window as it was asked for, which `meta.parameters` repeats: either days_back, or range, or from and to. */
export const askedWindow = {
  days_back: windowDays.optional(),
  range: z.enum(namedRanges).optional().openapi({ example: 'last_quarter' }),
  from: isoDate.optional(),
  to: isoDate.optional(),
}

/** The comparison as it was asked for; left out, it is the period before. */
export const askedComparison = {
  compare: z.enum(namedComparisons).optional().openapi({ example: 'previous_year' }),
  compare_from: isoDate.optional(),
  compare_to: isoDate.optional(),
}

/** The dates of a view's query, as its meta repeats them. */
export type AskedDates = z.output<z.ZodObject<typeof askedWindow & typeof askedComparison>>

/** `meta.previous`: the days of the comparison, null without one. */
export const comparedDays = z.strictObject({
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  complete: z.boolean().openapi({
    description: 'Whether the data cover the whole previous window.',
  }),
})
