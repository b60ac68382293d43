/**
 * `bun run layers` prints how the code is stacked, and fails when an import of the dashboard points upward,
 * when production code imports itself in a circle, or when a file is longer than 300 lines.
 */
import { join } from 'node:path'
import { views } from '@otel-bi/contract/views'
import { importCircles } from './layers/circles.ts'
import { aims, countLines, quantilesOf } from './layers/file-lengths.ts'
import { featureGraph, floorFaults, floors } from './layers/floors.ts'
import { importGraph, productionFiles } from './layers/import-graph.ts'
import { viewCost } from './layers/view-cost.ts'

const root = join(import.meta.dir, '..')
const files = await productionFiles(root)
const graph = await importGraph(root, files)
const lengths = await Promise.all(
  files.map(async (path) => ({ path, lines: countLines(await Bun.file(join(root, path)).text()) })),
)
const { median, p90, max } = quantilesOf(lengths.map(({ lines }) => lines))
const tooLong = lengths.filter(({ lines }) => lines > aims.max)
const circles = [...importCircles(graph), ...importCircles(featureGraph(graph))]
const [cheapest] = views
  .flatMap((view) => viewCost(view, graph) ?? [])
  .sort((a, b) => a.files.length - b.files.length || a.lists.length - b.lists.length)

console.log(`floors of ui/src: ${floors.map((folders) => folders.join(', ')).join(' → ')}`)
console.log(
  `files: ${files.length}; lines: median ${median} (aim ${aims.median}), p90 ${p90} (${aims.p90}), max ${max} (${aims.max})`,
)
if (cheapest)
  console.log(
    `a view costs ${cheapest.files.length} source files in ${cheapest.folders} folders, and a line in ${cheapest.lists.join(' and ')} (counted at ${cheapest.view})`,
  )

const faults = [
  ...floorFaults(graph),
  ...circles.map((circle) => `circle: ${[...circle, circle[0]].join(' → ')}`),
  ...tooLong.map(({ path, lines }) => `${path} has ${lines} lines, ${aims.max} are allowed`),
]
for (const fault of faults) console.error(fault)
console.log(
  faults.length === 0 ? 'layers: no upward arrow, no circle' : `layers: ${faults.length} faults`,
)
process.exit(faults.length === 0 ? 0 : 1)
