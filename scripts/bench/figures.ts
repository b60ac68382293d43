export type Spread = { readonly median: number; readonly min: number; readonly max: number }

/** What a bench found: one number with its least and its most, and what is wanted of its median. */
export type Figure = {
  readonly name: string
  readonly unit: 'times' | 'ms' | 'µs' | 'a second' | 'MiB' | '%' | 'calls' | 'handles'
  readonly found: Spread
  readonly wanted?: { readonly atLeast: number } | { readonly atMost: number }
}

/** The value below which this share of the sorted values lies. */
export const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  return { median: at(sorted, 0.5), min: at(sorted, 0), max: at(sorted, 1) }
}

/** A number that was found once. */
export const only = (value: number): Spread => ({ median: value, min: value, max: value })

export const p99Of = (values: readonly number[]): number =>
  at(
    values.toSorted((a, b) => a - b),
    0.99,
  )

export function isAsWanted({ found: { median }, wanted }: Figure): boolean {
  if (!wanted) return true
  return 'atLeast' in wanted ? median >= wanted.atLeast : median <= wanted.atMost
}

/** One line per figure: the median, the least and the most, and what is wanted. */
export function printFigures(figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ name }) => name.length))
  for (const figure of figures) {
    const { name, unit, found, wanted } = figure
    const range = found.min === found.max ? '' : `(${text(found.min)} to ${text(found.max)})`
    const aim = wanted && ('atLeast' in wanted ? `≥ ${wanted.atLeast}` : `≤ ${wanted.atMost}`)
    const cells = [
      name.padEnd(width),
      text(found.median).padStart(9),
      unit.padEnd(8),
      range.padEnd(20),
    ]
    if (aim !== undefined) cells.push(aim, isAsWanted(figure) ? '' : 'missed')
    console.log(cells.join(' ').trimEnd())
  }
}

const text = (value: number): string => value.toFixed(Math.abs(value) < 10 ? 2 : 0)
