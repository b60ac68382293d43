import { randomBytes } from 'node:crypto'
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

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('no port')),
      )
    })
  })
}
