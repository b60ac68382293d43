import { detectStructure } from '../forecast/structure.ts'
import type { RollingFold } from './rolling-forecast.ts'

/** What is known of a day that explains why it left its interval. */
export type Explanation = 'closed_day' | 'batch_day' | 'level_shift'

/** Says what explains a day of a fold, by its index in the series; null when nothing does. */
type Explain = (day: number, fold: RollingFold) => Explanation | null

export interface Explanations {
  readonly explain: Explain
  /** Indices of the days known to be of batches. */
  readonly batchDays: ReadonlySet<number>
}

/**
 * Explains days by the structure that was seen then and is seen now: weekdays that never sell; batches, on the day that
 * they were due and on the day that they came; and the days of a new level until a forecast knew of it.
 *
 * @param batchDays further days known to be of batches, such as those of the channel that a part belongs to
 */
export function explainBy(
  values: readonly number[],
  season: number,
  folds: readonly RollingFold[],
  batchDays: ReadonlySet<number>,
): Explanations {
  const now = detectStructure(values, season)
  const batches = new Set([...(now.batches?.days ?? []), ...batchDays])
  const shifts = shiftsOf([...folds, { origin: values.length, structure: now }], season)
  const explain: Explain = (day, { origin, structure, kinds }) => {
    const position = day % season
    if (structure.closed[position] || now.closed[position]) return 'closed_day'
    if (kinds[day - origin] === 'batch' || batches.has(day)) return 'batch_day'
    const isShifting = shifts.some(({ start, known }) => start <= day && origin < known)
    return isShifting ? 'level_shift' : null
  }
  return { explain, batchDays: batches }
}

/** Estimates of where one shift began differ by a few days as data come in: within two seasons they are the same. */
const SAME_SHIFT_SEASONS = 2

/** Each level shift that a fold has seen: its first day, and the first origin that knew of it. */
function shiftsOf(seen: readonly Pick<RollingFold, 'origin' | 'structure'>[], season: number) {
  const shifts: { readonly start: number; readonly known: number }[] = []
  for (const { origin, structure } of seen) {
    const start = structure.levelStart
    const isSame = (shift: { readonly start: number }) =>
      Math.abs(shift.start - start) < SAME_SHIFT_SEASONS * season
    if (start > 0 && !shifts.some(isSame)) shifts.push({ start, known: origin })
  }
  return shifts
}
