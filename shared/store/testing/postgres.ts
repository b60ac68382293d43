import { randomBytes, randomInt } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../embedded/server.ts'

let running: Promise<EmbeddedPostgres> | undefined

/** An empty database of its own on the test run's one PostgreSQL; answers its address. */
export async function freshDatabase(encoding: 'UTF8' | 'LATIN1' = 'UTF8'): Promise<string> {
  running ??= start()
  const { url } = await running
  const name = `test_${randomBytes(6).toString('hex')}`
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(`CREATE DATABASE ${name} ENCODING '${encoding}' TEMPLATE template0`)
  await client.end()
  return url.replace(/\/postgres$/, `/${name}`)
}

export async function stopTestPostgres(): Promise<void> {
  const server = await running
  running = undefined
  if (!server) return
  await server.stop()
  await rm(server.directory, { recursive: true, force: true })
}

async function start(): Promise<EmbeddedPostgres> {
  const directory = await mkdtemp(join(tmpdir(), 'otel-bi-test-'))
  const settings = [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'max_connections=300',
  ]
  return startEmbeddedPostgres({ directory, port: await freePort(), settings })
}

/**
 * A port on which nothing listens. It lies below those that systems give to outgoing connections, of
 * which any could take it before it is used.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(10_000, 32_768)
    if (await isFree(port)) return port
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
