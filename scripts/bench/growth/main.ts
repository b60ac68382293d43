/** One analytics service over the files of an extract, in a process of its own; its port is the line it prints. */
import { openFiles } from '@otel-bi/warehouse/extract/open'
import { createWarehouse } from '@otel-bi/warehouse/warehouse'
import { serviceOver } from '../services.ts'
import { resources } from './resources.ts'
import { Subject } from './subject-options.ts'

const { directory, folder, database, tables, rollups } = Subject.parse(
  JSON.parse(process.argv[2] ?? ''),
)

const engine = await openFiles(directory, folder, tables, database, resources, rollups)
const service = await serviceOver[database]({ ...createWarehouse(engine), rollups })
const server = Bun.serve({
  hostname: '127.0.0.1',
  port: 0,
  idleTimeout: 0,
  fetch: service.app.fetch,
})
process.once('SIGTERM', async () => {
  await server.stop(true)
  await service.close()
  process.exit(0)
})
console.log(server.port)
