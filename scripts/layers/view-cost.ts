import { dirname } from 'node:path'
import type { View } from '@otel-bi/contract/view'
import type { ImportGraph } from './import-graph.ts'

export type ViewCost = {
  readonly view: string
  /** What exists for this view alone: its contract, and its feature folder without tests. */
  readonly files: readonly string[]
  readonly folders: number
  /** What had to name it: the lists from which everything else follows. */
  readonly lists: readonly string[]
}

/**
 * What it took to add a view, counted from where the conventions put its files. Undefined for a view
 * that reads what another feature fetches: it has no query of its own.
 */
export function viewCost(
  { domain, id }: Pick<View, 'domain' | 'id'>,
  graph: ImportGraph,
): ViewCost | undefined {
  const contract = `shared/contract/${domain}/${id}.ts`
  const feature = `services/${domain}/src/features/${id}/`
  const files = [...graph.keys()].filter((path) => path === contract || path.startsWith(feature))
  if (!files.some((path) => path.endsWith('.query.ts'))) return undefined
  const own = new Set(files)
  const lists = [...graph].filter(
    ([path, targets]) =>
      !own.has(path) && !path.startsWith('scripts/') && targets.some((target) => own.has(target)),
  )
  return {
    view: `${domain}/${id}`,
    files,
    folders: new Set(files.map((path) => dirname(path))).size,
    lists: lists.map(([path]) => path),
  }
}
