import { parseArgs } from 'node:util'
import { generateSampleWarehouses } from '@otel-bi/warehouse/sample/generate'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { scale: { type: 'string', default: '1' } },
})
const [directory] = positionals
if (directory === undefined) throw new Error('usage: bun scripts/sample-data.ts DIR [--scale N]')
await generateSampleWarehouses(directory, { scale: Number(values.scale) })
