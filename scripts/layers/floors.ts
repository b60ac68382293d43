import type { ImportGraph } from './import-graph.ts'

const source = 'ui/src/'

/** The floors of the dashboard, the highest first: an import only points to a lower one. */
export const floors = [
  ['main', 'app'],
  ['pages'],
  ['features'],
  ['auth'],
  ['charts'],
  ['components', 'downloads'],
  ['url-state', 'telemetry', 'toasts'],
  ['config'],
  ['api', 'i18n', 'theme'],
  ['format', 'settings', 'styles'],
] as const satisfies readonly (readonly string[])[]

type Place = { readonly room: string; readonly floor: number; readonly folder: string }

/** A page and a feature are rooms of their own; every other folder is one room. */
function placeOf(path: string): Place {
  const [first = '', second = '', third] = path.slice(source.length).split('/')
  const folder = first === 'main.tsx' ? 'main' : first
  const hasRooms = third !== undefined && (folder === 'pages' || folder === 'features')
  const floor = floors.findIndex((folders) => folders.some((name) => name === folder))
  return { folder, room: hasRooms ? `${folder}/${second}` : folder, floor }
}

/** Undefined when the import is allowed; main starts app, and features may use each other. */
function faultOf(from: Place, to: Place): string | undefined {
  if (from.room === to.room || to.floor > from.floor) return undefined
  if (to.floor < from.floor) return 'upward'
  return from.folder === 'features' || from.folder === 'main' ? undefined : 'sideways'
}

/** Imports that break the order of the floors, and folders without a floor. */
export function floorFaults(graph: ImportGraph): string[] {
  const paths = [...graph.keys()].filter((path) => path.startsWith(source))
  const homeless = paths.filter((path) => placeOf(path).floor < 0)
  const arrows = paths.flatMap((path) =>
    (graph.get(path) ?? [])
      .filter((target) => target.startsWith(source))
      .flatMap((target) => {
        const fault = faultOf(placeOf(path), placeOf(target))
        return fault ? `${path} → ${target} (${fault})` : []
      }),
  )
  return [...homeless.map((path) => `${path} stands on no floor`), ...arrows]
}

/** The features as one graph, so that a circle through several files of each is found too. */
export function featureGraph(graph: ImportGraph): ImportGraph {
  const rooms = new Map<string, Set<string>>()
  for (const [path, targets] of graph) {
    if (!path.startsWith(`${source}features/`)) continue
    const { room } = placeOf(path)
    const uses = rooms.get(room) ?? new Set<string>()
    rooms.set(room, uses)
    for (const target of targets) {
      const used = placeOf(target)
      if (target.startsWith(`${source}features/`) && used.room !== room) uses.add(used.room)
    }
  }
  return new Map([...rooms].map(([room, uses]) => [room, [...uses]]))
}
