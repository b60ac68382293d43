import type { Cell, Row } from './engine.ts'
import { WarehouseShapeError } from './errors.ts'

/**
 * Makes the function that turns the cells of one result into rows.
 * @throws WarehouseShapeError when two columns share a name, since one would silently win.
 */
export function rowMapper(names: readonly string[]): (cells: readonly Cell[]) => Row {
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new WarehouseShapeError(`two columns are called "${twice}"`)
  return (cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? null]))
}
