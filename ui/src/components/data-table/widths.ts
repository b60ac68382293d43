/** Widths of columns in pixels, by their ids. */
export type Widths = ReadonlyMap<string, number>

const [narrowest, widest] = [48, 800]

/** As the browser keeps them, `supplier:180,spend:90`; what makes no sense is as if it were not there. */
export function readWidths(text: string): Widths {
  const pairs = text.split(',').map((pair) => pair.split(':'))
  return new Map(
    pairs.flatMap(([id = '', width]) => (Number(width) > 0 ? [[id, within(Number(width))]] : [])),
  )
}

/** With another width of a column; null gives it back its own. */
export function writeWidths(widths: Widths, id: string, width: number | null): string {
  const others = [...widths].filter(([each]) => each !== id)
  const changed = width === null ? others : [...others, [id, within(width)]]
  return changed.map((pair) => pair.join(':')).join(',')
}

const within = (width: number) => Math.round(Math.max(narrowest, Math.min(widest, width)))
