/**
 * Vite's development server, which passes /api and /docs on to the gateway. In a process of its own, because
 * Vite ends its process on SIGTERM without waiting for anything else in it.
 */
import { join } from 'node:path'
import { createServer } from 'vite'
import { z } from 'zod'

const { PORT, GATEWAY_URL } = z
  .object({ PORT: z.coerce.number().int(), GATEWAY_URL: z.url() })
  .parse(process.env)

const server = await createServer({
  root: join(import.meta.dir, '../../../ui'),
  server: {
    port: PORT,
    strictPort: true,
    proxy: Object.fromEntries(
      ['/api', '/docs', '/mcp', '/.well-known'].map((path) => [path, GATEWAY_URL]),
    ),
  },
})
await server.listen()
