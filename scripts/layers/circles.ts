import type { ImportGraph } from './import-graph.ts'

/** A way from a file back to itself, the file first; undefined when there is none. */
function shortestCircle(start: string, graph: ImportGraph): string[] | undefined {
  const cameFrom = new Map<string, string>()
  const queue = [start]
  for (const file of queue)
    for (const target of graph.get(file) ?? []) {
      if (target === start) return pathTo(file, cameFrom)
      if (cameFrom.has(target)) continue
      cameFrom.set(target, file)
      queue.push(target)
    }
  return undefined
}

function pathTo(end: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const previous = cameFrom.get(end)
  return previous === undefined ? [end] : [...pathTo(previous, cameFrom), end]
}

/** Import circles that together name every file which is in one, each as the shortest way around. */
export function importCircles(graph: ImportGraph): string[][] {
  const named = new Set<string>()
  const circles: string[][] = []
  for (const file of graph.keys()) {
    if (named.has(file)) continue
    const circle = shortestCircle(file, graph)
    if (!circle) continue
    circles.push(circle)
    for (const member of circle) named.add(member)
  }
  return circles
}
