const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
}

/** Arrow keys move the focus to the next cell with a button, in the same column or row. */
export function moveInGrid(event: KeyboardEvent & { currentTarget: HTMLTableElement }) {
  const step = steps[event.key]
  const from = event.target instanceof Element ? event.target.closest('td') : null
  const row = from?.parentElement
  if (!step || !from || !(row instanceof HTMLTableRowElement)) return
  event.preventDefault()
  const [down, right] = step
  const { rows } = event.currentTarget
  for (let at = 1; ; at += 1) {
    const cell = rows[row.rowIndex + down * at]?.cells[from.cellIndex + right * at]
    if (!cell) return
    const button = cell.querySelector<HTMLElement>('[data-cell]')
    if (button) return button.focus()
  }
}
