/** The lines of a sparkline 100 wide and 18 high, as the points of polylines; a gap ends one and begins the next. */
export function sparklineLines(values: readonly (number | null)[]): string[] {
  const known = values.filter((value) => value !== null)
  const low = Math.min(0, ...known)
  const range = Math.max(0, ...known) - low || 1
  const step = 100 / Math.max(1, values.length - 1)
  const lines: string[][] = [[]]
  values.forEach((value, index) => {
    if (value === null) lines.push([])
    else lines.at(-1)?.push(`${index * step},${18 - (17 * (value - low)) / range}`)
  })
  return lines.filter(({ length }) => length > 0).map((points) => points.join(' '))
}
