import { choiceParameter, isoDate } from '../parameters.ts'
import { questionLimits } from './question.ts'
import { namedComparisons, namedRanges } from './range.ts'

const { firstDay, lastDay } = questionLimits

/** Forms of the documentation fill in each example, and a call takes these parameters instead of each other. */
const noExample = { example: undefined }

/** The years 1950 to 2099, for readers of the document; the days between them are what `isoDate` checks. */
const yearsAllowed = '^(?:19[5-9]|20[0-9])[0-9]-[0-9]{2}-[0-9]{2}$'

const date = (description: string) =>
  isoDate
    .refine((day) => day >= firstDay && day <= lastDay, `must lie from ${firstDay} to ${lastDay}`)
    .openapi({
      ...noExample,
      pattern: yearsAllowed,
      description: `${description} From ${firstDay} to ${lastDay}.`,
    })

/** The days of an answer as parameters of a URL; `byDefault` says what is shown without them. */
export const rangeParameters = (byDefault: string) => ({
  range: choiceParameter(
    namedRanges,
    `Days by name, relative to the last date of the data; last_month, last_quarter and last_year are the last complete ones. Default: ${byDefault}.`,
  )
    .openapi(noExample)
    .optional(),
  from: date('First day, instead of a range; goes with to.').optional(),
  to: date('Last day, inclusive.').optional(),
})

/** What the days are compared with. */
export const comparisonParameters = (byDefault: string) => ({
  compare: choiceParameter(
    namedComparisons,
    `What each value is compared with: the period before of the same kind, or the same days a year before. Default: ${byDefault}.`,
  )
    .openapi(noExample)
    .optional(),
  compare_from: date(
    'First day of the comparison, instead of compare; goes with compare_to.',
  ).optional(),
  compare_to: date('Last day of the comparison, inclusive.').optional(),
})
