export const aims = { median: 40, p90: 120, max: 300 } as const

export type Lengths = { readonly median: number; readonly p90: number; readonly max: number }

/** Nearest-rank quantiles of numbers of lines. @param lines not empty. */
export function quantilesOf(lines: readonly number[]): Lengths {
  const sorted = lines.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
  return { median: at(0.5), p90: at(0.9), max: at(1) }
}

export function countLines(text: string): number {
  const lines = text.split('\n').length
  return text.endsWith('\n') ? lines - 1 : lines
}
