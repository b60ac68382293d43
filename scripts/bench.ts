/** Measures one part of the project: `bun run bench <name> [options]`. */
const benches = new Map([
  ['api', () => import('./bench/api.ts')],
  ['audit', () => import('./bench/audit.ts')],
  ['export', () => import('./bench/export.ts')],
  ['forecast', () => import('./bench/forecast.ts')],
  ['growth', () => import('./bench/growth.ts')],
  ['hot', () => import('./bench/hot.ts')],
  ['interaction', () => import('./bench/interaction.ts')],
  ['metrics', () => import('./bench/metrics.ts')],
  ['outage', () => import('./bench/outage.ts')],
  ['overload', () => import('./bench/overload.ts')],
  ['soak', () => import('./bench/soak.ts')],
  ['telemetry', () => import('./bench/telemetry.ts')],
])

const [name = '', ...args] = process.argv.slice(2)
const load = benches.get(name)
if (load === undefined) {
  console.error(`usage: bun run bench <${[...benches.keys()].join('|')}> [options]`)
  process.exit(1)
}
const bench = await load()
await bench.run(args)
