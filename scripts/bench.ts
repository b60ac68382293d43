/** Measures one part of the project: `bun run bench <name> [options]`. */
import { benches } from './bench/benches.ts'

const [name = '', ...args] = process.argv.slice(2)
const load = benches.get(name)
if (load === undefined) {
  console.error(`usage: bun run bench <${[...benches.keys()].join('|')}> [options]`)
  process.exit(1)
}
const bench = await load()
await bench.run(args)
