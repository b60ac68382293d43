import { changeOf } from '../../components/change.ts'
import type { Report } from './requests.ts'

type Figure = Report['figures'][number]

/** A figure of a report and of the earlier one; `change` is in the figure's own unit where `kind` is `difference`. */
export type ComparedFigure = Figure & {
  readonly earlier: number | null
  readonly change: ReturnType<typeof changeOf>
}

/** How a report is written, not what it is about. */
const design = ['language', 'paper', 'strict']

const askedOf = ({ parameters }: Report): string =>
  JSON.stringify(
    Object.entries(parameters)
      .filter(([name]) => !design.includes(name))
      .sort(),
  )

/** The last report of the same question before this one, in a list whose newest is first. */
export function earlierReport(report: Report, newestFirst: readonly Report[]): Report | undefined {
  const position = newestFirst.findIndex(({ id }) => id === report.id)
  return newestFirst
    .slice(position + 1)
    .find((other) => other.figures.length > 0 && askedOf(other) === askedOf(report))
}

/** The figures that both reports have; a ratio changes by a difference. */
export function comparedFigures(report: Report, earlier: Report): ComparedFigure[] {
  const keyOf = ({ domain, measure }: Figure) => `${domain} ${measure}`
  const before = new Map(earlier.figures.map((figure) => [keyOf(figure), figure.value]))
  return report.figures.flatMap((figure) => {
    const value = before.get(keyOf(figure))
    return value === undefined
      ? []
      : [{ ...figure, earlier: value, change: changeBetween(figure, value) }]
  })
}

function changeBetween({ kind, value: current }: Figure, previous: number | null) {
  if (current === null || previous === null) return { kind: 'none' } as const
  if (kind === 'ratio') return { kind: 'difference', value: current - previous } as const
  const change = previous === 0 ? null : (current - previous) / previous
  return changeOf({ current, previous, change })
}
